"""Kill a job of a million targets repeatedly; count targets paid twice or lost, and measure its time.

    python -m benchmarks.million_targets [--targets N] [--kills K] [--per-call N] [--kill everything]

Runs `dataforseo run` against a sandbox that keeps the API's limits (2,000 calls a minute, 30 at once),
kills it with SIGKILL K times and restarts it with the same command. The sandbox's log shows how many
charged calls each target was in. The files that the command wrote show which targets have an answer, and
which are listed as failed, with a reason.

`--kill command` kills the process that was started, as `kill -9` or a closed terminal does. Its worker
process still stores the answers of calls under way. `--kill everything` kills the worker at the same moment,
as a power cut would: calls that were executed but not yet answered are paid for, and their answers are lost.

paid twice: targets in more than one charged call. lost: targets in neither file. paid, no answer:
targets listed as paid without an answer, with task id and cost.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from attrs import define, field

from dataforseo_sandbox import Sandbox

OPERATION = "backlinks/bulk_backlinks_live"
LIMIT_PER_MINUTE, LIMIT_AT_ONCE = 2000, 30


@define
class Memory:
    """Resident memory of the worker process in MB, after its first calls and at its end."""

    first: list[float] = field(factory=list[float])
    last: list[float] = field(factory=list[float])


def main() -> int:
    """Print one line for each fact. Return 1 if anything was paid twice or lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--targets", type=int, default=1_000_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--per-call", type=int, default=1000)
    parser.add_argument("--latency", type=float, default=0.5, help="seconds that the server takes for a call")
    parser.add_argument("--kill", choices=("command", "everything"), default="command")
    parser.add_argument("--seed", type=int, default=0, help="decides when the process is killed")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="dataforseo-million-") as folder,
        Sandbox(limits=True, latency=options.latency) as sandbox,
    ):
        return _measure(Path(folder), sandbox, options)


def _measure(folder: Path, sandbox: Sandbox, options: argparse.Namespace) -> int:
    with (folder / "targets.txt").open("w") as file:
        file.writelines(f"site{number}.example\n" for number in range(options.targets))
    command = [
        *(sys.executable, "-m", "dataforseo_cli", "run", OPERATION, "--targets-from", "targets.txt"),
        *("--out", "rows.csv", "--sandbox", sandbox.url, "--settle-seconds", "5"),
        *("--per-call", str(options.per_call)),
    ]
    calls = -(-options.targets // options.per_call)
    kill_at = sorted(random.Random(options.seed).sample(range(1, calls), options.kills))
    memory, began = Memory(), time.monotonic()
    for count in kill_at:
        _run(command, folder, sandbox, memory, kill_at=count, everything=options.kill == "everything")
    status, said = _run(command, folder, sandbox, memory, kill_at=None, everything=False)
    took = time.monotonic() - began
    return _report(folder, sandbox, options, memory, took, status, said)


def _run(
    command: list[str],
    folder: Path,
    sandbox: Sandbox,
    memory: Memory,
    *,
    kill_at: int | None,
    everything: bool,
) -> tuple[int, str]:
    """Run the command to its end, or kill it once the sandbox has executed `kill_at` calls."""
    before, first, resident = len(sandbox.ledger), 0.0, 0.0
    worker: int | None = None
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            worker = worker or _child_of(process.pid)
            resident = (_resident_mb(worker) if worker else 0) or resident
            if not first and len(sandbox.ledger) > before + 5:
                first = resident
            if kill_at is not None and len(sandbox.ledger) >= max(kill_at, before + 1):
                process.kill()
                if everything and worker is not None:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(worker, signal.SIGKILL)
            time.sleep(0.05)
        memory.first.append(first or resident)
        memory.last.append(resident)
        # Wait for the worker too: it keeps stderr open until it notices that the command was killed.
        return process.returncode, process.stderr.read() if process.stderr else ""


def _child_of(parent: int) -> int | None:
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            number, _, rest = status.read_text().partition(" ")
            if rest.rpartition(")")[2].split()[1] == str(parent):
                return int(number)
    return None


def _resident_mb(process: int) -> float | None:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), None)


def _report(
    folder: Path,
    sandbox: Sandbox,
    options: argparse.Namespace,
    memory: Memory,
    took: float,
    status: int,
    said: str,
) -> int:
    answered, failed = Counter(_column(folder / "rows.csv")), Counter(_column(folder / "rows.failed.csv"))
    charged = sandbox.ledger.charged
    paid = Counter(target for entry in charged for target in entry.request["targets"])
    twice = sum(count > 1 for count in paid.values())
    listed_twice = sum(count > 1 for count in (answered + failed).values())
    lost = options.targets - len(answered.keys() | failed.keys())
    minutes = [entry.posted.timestamp() for entry in charged]
    busiest = sandbox.traffic.most_per_minute()
    facts = {
        "targets": f"{options.targets:,}, {options.per_call:,} a call",
        "kills": f"{options.kills} (SIGKILL, {options.kill})",
        "calls charged": f"{len(charged):,} of {-(-options.targets // options.per_call):,}",
        "cost": f"{sandbox.ledger.cost:,.3f} USD",
        "paid twice": f"{twice:,}",
        "lost": f"{lost:,}",
        "answered": f"{len(answered):,}",
        "paid, no answer": f"{len(failed):,} (listed with task id and cost)",
        "in both files": f"{listed_twice:,}",
        "took": f"{took:,.0f} s, of them {max(minutes) - min(minutes):,.0f} s from first to last call",
        "calls a minute": f"at most {busiest:,}, {busiest / LIMIT_PER_MINUTE:.1%} of the limit",
        "calls at once": f"at most {sandbox.traffic.peak_simultaneous()} of {LIMIT_AT_ONCE}",
        "refused": f"{sum(sandbox.traffic.refused.values()):,} (free)",
        "memory, first calls": f"{memory.first[0]:.0f} MB",
        "memory, at the end": f"{memory.last[-1]:.0f} MB",
        "memory, of all runs": f"{statistics.median(memory.last):.0f} MB, {max(memory.last):.0f} MB at most",
        "exit status": str(status),
    }
    for name, value in facts.items():
        print(f"{name:22} {value}")
    print(said.strip())
    return int(twice > 0 or lost > 0 or listed_twice > 0)


def _column(path: Path) -> list[str]:
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return [row["target"] for row in csv.DictReader(file)]


if __name__ == "__main__":
    sys.exit(main())
