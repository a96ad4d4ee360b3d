"""Time contenders in turn (A B C A B C), so that other load on the machine affects all of them alike."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from benchmarks.cases import ROOT

# A turn repeats its task for about this long, which is much longer than the resolution of the clock.
TURN_SECONDS = 0.08


@dataclass(frozen=True)
class Sample:
    """The figures of one contender, one for each round."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def deviation(self) -> float:
        """Half the distance between the quartiles, divided by the median."""
        if len(self.values) < 2:
            return 0.0
        low, _, high = statistics.quantiles(self.values, n=4, method="inclusive")
        return (high - low) / 2 / self.median if self.median else 0.0


def ratio(mine: Sample, other: Sample) -> Sample:
    """Divide the figures of each round. Load that slowed a whole round has no effect on the ratio."""
    return Sample(tuple(a / b for a, b in zip(mine.values, other.values, strict=True)))


class Contender:
    """A process that times a task on request."""

    def __init__(self, python: Path, module: str, *prepare: Any) -> None:
        self._process = subprocess.Popen(
            [str(python), "-m", f"benchmarks.contenders.{module}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"},
            preexec_fn=pin,
        )
        self.proof = self._ask({"prepare": prepare})["proof"]

    def seconds(self, times: int) -> float:
        """Run the task `times` times. Return the mean seconds of one run."""
        return float(self._ask({"times": times})["seconds"])

    def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a contender ended: {self._process.args!r}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()


def pin() -> None:
    """Pin this process to the first processor. The server uses the last one."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def compare(contenders: Mapping[str, Sequence[Any]], rounds: int) -> dict[str, Sample]:
    """Time contenders (python, module, task) in turn. Raises RuntimeError if their proofs differ."""
    with ExitStack() as stack:
        running = {name: stack.enter_context(Contender(*start)) for name, start in contenders.items()}
        proofs = {name: contender.proof for name, contender in running.items()}
        if len({json.dumps(proof, sort_keys=True) for proof in proofs.values()}) > 1:
            raise RuntimeError(f"the contenders do not do the same work: {proofs}")
        times = {name: _calibrated(contender) for name, contender in running.items()}
        turns = [
            {name: contender.seconds(times[name]) for name, contender in running.items()}
            for _ in range(rounds)
        ]
    return {name: Sample(tuple(turn[name] for turn in turns)) for name in contenders}


def _calibrated(contender: Contender) -> int:
    once = contender.seconds(1)
    if once < TURN_SECONDS:  # the first run of a short task includes warm-up
        once = min(contender.seconds(1) for _ in range(3))
    return max(1, round(TURN_SECONDS / once))
