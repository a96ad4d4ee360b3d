"""Damage the file of a job in many ways, and check that nothing is paid twice or lost silently.

`python -m tests.jobs.damage TRIES SEED` runs a campaign and prints its counts.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from dataforseo import Client, ConfigurationError, JobError
from dataforseo_sandbox import Sandbox
from tests.campaign import run_campaign
from tests.clocks import HurriedClock
from tests.jobs.asking import PATH, asked, sites

TARGETS, PER_CALL = 300, 10
SETTINGS: dict[str, Any] = {"per_call": PER_CALL, "in_flight": 3, "settle_seconds": 0}

Damage = Callable[[bytes, bytes, random.Random], bytes]


def none(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    return newer


def truncated(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    return newer[: dice.randrange(len(newer))]


def truncated_by_a_page(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    return newer[: len(newer) - 4096 * dice.randrange(1, 4)]


def flipped(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    data = bytearray(newer)
    for _ in range(dice.randrange(1, 4)):
        data[dice.randrange(len(data))] ^= dice.randrange(1, 256)
    return bytes(data)


def zeroed(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    start = 4096 * dice.randrange(1, max(2, len(newer) // 4096))
    length = 4096 * dice.randrange(1, 4)
    return newer[:start] + bytes(len(newer[start : start + length])) + newer[start + length :]


def with_an_older_page(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    page = dice.randrange(len(older) // 4096)
    return newer[: 4096 * page] + older[4096 * page : 4096 * (page + 1)] + newer[4096 * (page + 1) :]


def with_a_newer_head(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    return newer[:4096] + older[4096:]


def swapped_with_an_older_one(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    return older


def emptied(newer: bytes, older: bytes, dice: random.Random) -> bytes:
    return b""


DAMAGES: dict[str, Damage] = {
    damage.__name__: damage
    for damage in (
        none,
        truncated,
        truncated_by_a_page,
        flipped,
        zeroed,
        with_an_older_page,
        with_a_newer_head,
        swapped_with_an_older_one,
        emptied,
    )
}


class History:
    """A finished job, and the contents of its file after each call."""

    def __init__(self, client: Client, folder: Path) -> None:
        path = folder / "whole.job"
        self.states: list[bytes] = []
        with client.open_job(PATH, sites(TARGETS), job=path, **SETTINGS) as job:
            self.states.append(path.read_bytes())
            for _ in job.parts():
                self.states.append(path.read_bytes())
        self.states.append(path.read_bytes())


def outcome(client: Client, sandbox: Sandbox, path: Path) -> str:
    """Run the job of a damaged file and return how it ended. Asserts that it paid nothing twice."""
    paid = sandbox.ledger.cost
    ended = "finished"
    try:
        with client.open_job(PATH, sites(TARGETS), job=path, **SETTINGS) as job:
            try:
                job.run()
            except JobError:
                ended = "stopped"
            accounted = {row.target for row in job.rows} | {failure.target for failure in job.failures()}
            if ended == "finished":
                assert accounted == set(sites(TARGETS)), "targets were lost silently"
    except (JobError, ConfigurationError):
        ended = "refused"
    assert sandbox.ledger.cost == paid, f"paid again: {sandbox.ledger.cost - paid} USD"
    assert max(asked(sandbox).values()) == 1
    return ended


def tried(
    client: Client, sandbox: Sandbox, history: History, name: str, dice: random.Random, folder: Path
) -> str:
    """Damage the file as it was after some call, and run the job."""
    older, newer = sorted(dice.choices(range(len(history.states)), k=2))
    path = folder / "damaged.job"
    path.write_bytes(DAMAGES[name](history.states[newer], history.states[older], dice))
    try:
        return outcome(client, sandbox, path)
    finally:
        for file in folder.glob("damaged.job*"):
            file.unlink()


def main(arguments: Sequence[str]) -> None:
    """Run a campaign."""
    with (
        tempfile.TemporaryDirectory() as name,
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, clock=HurriedClock()) as client,
    ):
        folder = Path(name)
        history = History(client, folder)
        run_campaign(
            arguments, [*DAMAGES], lambda name, dice: tried(client, sandbox, history, name, dice, folder)
        )


if __name__ == "__main__":
    main(sys.argv[1:])
