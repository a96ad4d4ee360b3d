"""`dataforseo run` killed as by a power cut, its file damaged, and started again: nothing is paid twice.

`python -m tests.cli.kill_campaign TRIES SEED` runs a campaign of 2,000 targets a try and prints its counts.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from dataforseo_sandbox import Sandbox
from tests.cli.command_line import dataforseo
from tests.cli.job_processes import RUN, kill_both, read, start, wait_for_calls, write_targets
from tests.jobs.asking import asked, sites
from tests.jobs.damage import DAMAGES

TARGETS, PER_CALL, KILLS = 2000, 50, 2


def tried(name: str, dice: random.Random, folder: Path) -> str:
    """Kill a job and damage its file, run it to its end, and say how that was.

    Raises AssertionError when a target was paid for twice, or is neither in the results nor listed and
    the command did not say that it stopped.
    """
    source = write_targets(folder, TARGETS)
    job = folder / "rows.csv.job"
    options = (*source, "--out", "rows.csv", "--per-call", PER_CALL, "--settle-seconds", 0.5)
    states: list[bytes] = []
    with Sandbox(latency=0.1) as sandbox:
        for _ in range(KILLS):
            process = start(*options, "--in-flight", 3, "--sandbox", sandbox.url, cwd=folder)
            wait_for_calls(sandbox, len(sandbox.ledger) + dice.randint(1, 8))
            states.append(job.read_bytes())  # an older copy, while calls are under way
            time.sleep(dice.uniform(0, 0.15))
            kill_both(process)
            states.append(job.read_bytes())
        older = dice.choice(states[:-1])
        job.write_bytes(DAMAGES[name](states[-1], older, dice))
        done = dataforseo(*RUN, *options, "--sandbox", sandbox.url, cwd=folder)
        paid = asked(sandbox)
    assert max(paid.values()) == 1, f"{sum(count > 1 for count in paid.values()):,} targets paid twice"
    rows, failed = read(folder / "rows.csv"), read(folder / "rows.failed.csv")
    accounted = {row["target"] for row in (*rows, *failed)}
    if accounted == set(sites(TARGETS)):
        assert done.returncode == (1 if failed else 0), done.stderr
        return "finished"
    assert done.returncode == 1, done.stderr
    assert "Error: " in done.stderr, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return "stopped"


def main(arguments: Sequence[str]) -> None:
    """Run a campaign."""
    tries, seed = int(arguments[0]), int(arguments[1])
    dice = random.Random(seed)  # noqa: S311 - a campaign must be repeatable
    counts: Counter[str] = Counter()
    for number in range(tries):
        name = [*DAMAGES][number % len(DAMAGES)]
        with tempfile.TemporaryDirectory() as folder:
            counts[f"{name}: {tried(name, dice, Path(folder))}"] += 1
    for what, count in sorted(counts.items()):
        print(f"{count:6,}  {what}")  # noqa: T201
    print(f"{tries:6,}  tries of {KILLS} kills, seed {seed}; paid twice: 0; lost silently: 0")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
