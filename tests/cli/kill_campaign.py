"""Kill `dataforseo run`, damage its job file, and start it again: nothing may be paid for twice.

`python -m tests.cli.kill_campaign TRIES SEED` runs a campaign of 2,000 targets a try and prints its counts.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from dataforseo_sandbox import Sandbox
from tests.campaign import run_campaign
from tests.cli.command_line import dataforseo
from tests.cli.job_processes import RUN, kill_both, read, start, wait_for_calls, write_targets
from tests.jobs.asking import asked, sites
from tests.jobs.damage import DAMAGES

TARGETS, PER_CALL, KILLS = 2000, 50, 2


def kill_and_damage(damage: str, dice: random.Random, folder: Path) -> str:
    """Kill a job, damage its file and run it again; return "finished", or "stopped" with an error.

    Raises AssertionError if a target was paid for twice, or if targets are missing without an error.
    """
    source = write_targets(folder, TARGETS)
    job = folder / "rows.csv.job"
    options = (*source, "--out", "rows.csv", "--per-call", PER_CALL, "--settle-seconds", 0.5)
    states: list[bytes] = []
    with Sandbox(latency=0.1) as sandbox:
        for _ in range(KILLS):
            process = start(*options, "--in-flight", 3, "--sandbox", sandbox.url, cwd=folder)
            wait_for_calls(sandbox, len(sandbox.ledger) + dice.randint(1, 8))
            states.append(job.read_bytes())  # while calls are under way
            time.sleep(dice.uniform(0, 0.15))
            kill_both(process)
            states.append(job.read_bytes())
        older = dice.choice(states[:-1])
        job.write_bytes(DAMAGES[damage](states[-1], older, dice))
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


def _attempt(damage: str, dice: random.Random) -> str:
    with tempfile.TemporaryDirectory() as folder:
        return kill_and_damage(damage, dice, Path(folder))


if __name__ == "__main__":
    run_campaign(sys.argv[1:], [*DAMAGES], _attempt)
