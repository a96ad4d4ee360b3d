"""What a job file holds: its tables, the records as Python has them, and their checksums."""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, get_args

from msgspec import Struct

from dataforseo_runtime.base.errors import ConfigurationError

# "DFSj": how a job file is told from any other SQLite file.
APPLICATION_ID = 0x4446536A
VERSION = 2

# planned: to be sent. sent: may have been executed. answered: its answer is here, whole. failed: refused for
# good. lost: executed and paid for, or perhaps so, and its answer is gone.
CallState = Literal["planned", "sent", "answered", "failed", "lost"]
STATES: tuple[CallState, ...] = get_args(CallState)
SCHEMA = """
CREATE TABLE job (plan TEXT NOT NULL, sum INTEGER NOT NULL);
CREATE TABLE reached (
    id INTEGER PRIMARY KEY, tries INTEGER NOT NULL, fold INTEGER NOT NULL, server_at TEXT,
    clean INTEGER NOT NULL, written_at REAL NOT NULL, sum INTEGER NOT NULL
);
CREATE TABLE targets (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
CREATE TABLE rejected (id INTEGER PRIMARY KEY, value TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE calls (
    id INTEGER PRIMARY KEY, state TEXT NOT NULL, try INTEGER NOT NULL, targets INTEGER NOT NULL,
    sum INTEGER NOT NULL
);
CREATE TABLE tries (
    id INTEGER PRIMARY KEY, call INTEGER NOT NULL, tag TEXT, sent_at TEXT NOT NULL, server_at TEXT,
    task_id TEXT, cost TEXT, code INTEGER, reason TEXT, body_sum INTEGER, sum INTEGER NOT NULL, body BLOB
);
"""
OF_TRY = "id, call, tag, sent_at, server_at, task_id, cost, code, reason, body_sum"


class Planned(Struct, frozen=True):
    """A call by its number, and the targets that it takes, by theirs."""

    id: int
    first: int
    last: int


class Try(Struct, frozen=True, kw_only=True):
    """One try at a call. `cost` in USD; `body` is what came back, be it an answer or not.

    `server_at` is the server's time of sending, where it is known. `damage` says why `body` is not what
    was stored.
    """

    id: int
    call: int
    tag: str | None
    sent_at: datetime
    server_at: datetime | None = None
    task_id: str | None = None
    cost: Decimal | None = None
    code: int | None = None
    reason: str | None = None
    body: bytes | None = None
    damage: str | None = None


def checksum(*values: object) -> int:
    """Give the checksum of a record."""
    return zlib.crc32(repr(values).encode("utf-8", "surrogatepass"))


def folded(fold: int, begun: tuple[Any, ...]) -> int:
    """Add a try to the checksum of all tries; their order does not matter."""
    return (fold + checksum(*begun) + 1) % (1 << 62)


def row_of(one: Try) -> tuple[Any, ...]:
    """Write a try as a row, without its body and the checksum."""
    return (
        one.id,
        one.call,
        one.tag,
        one.sent_at.isoformat(),
        None if one.server_at is None else one.server_at.isoformat(),
        _storable(one.task_id),
        None if one.cost is None else str(one.cost),
        one.code,
        _storable(one.reason),
        None if one.body is None else zlib.crc32(one.body),
    )


def _storable(text: str | None) -> str | None:
    """Write half characters, which an answer can hold and SQLite cannot, as escapes."""
    return None if text is None else text.encode("utf-8", "backslashreplace").decode()


def made_of(row: tuple[Any, ...], body: bytes | None = None, damage: str | None = None) -> Try:
    """Read a try out of its row."""
    number, call, tag, sent_at, server_at, task_id, cost, code, reason, *_ = row
    return Try(
        id=number,
        call=call,
        tag=tag,
        sent_at=datetime.fromisoformat(sent_at),
        server_at=None if server_at is None else datetime.fromisoformat(server_at),
        task_id=task_id,
        cost=None if cost is None else Decimal(cost),
        code=code,
        reason=reason,
        body=body,
        damage=damage,
    )


def fill(
    connection: sqlite3.Connection,
    targets: Iterable[tuple[str, str | None]],
    size: int,
    plan: Callable[[], Mapping[str, Any]],
) -> None:
    """Write a whole new job. Raises ConfigurationError when it has no target."""
    run = connection.execute

    def accepted() -> Iterator[tuple[str]]:
        for value, refusal in targets:
            if refusal is None:
                yield (value,)
            else:
                run("INSERT INTO rejected (value, reason) VALUES (?, ?)", (value, refusal))

    run("PRAGMA synchronous = FULL")
    run("BEGIN")
    for statement in SCHEMA.strip().removesuffix(";").split(";"):
        run(statement)
    # Ids have no gaps: a target that is already there takes none.
    connection.executemany("INSERT OR IGNORE INTO targets (value) VALUES (?)", accepted())
    total = run("SELECT count(*) FROM targets").fetchone()[0]
    if not total:
        refused = run("SELECT value, reason FROM rejected").fetchone()
        why = "the list is empty" if refused is None else f"{refused[0]!r} {refused[1]}"
        raise ConfigurationError(f"there is no target that can be asked for: {why}")
    values = run("SELECT value FROM targets ORDER BY id")
    calls = 0
    while of_call := [value for (value,) in values.fetchmany(size)]:
        calls += 1
        row = (calls, "planned", 0, checksum(calls, *of_call))
        run("INSERT INTO calls VALUES (?, ?, ?, ?, ?)", (*row, checksum(*row)))
    rejected = run("SELECT count(*) FROM rejected").fetchone()[0]
    facts = {**plan(), "size": size, "calls": calls, "targets": total, "rejected": rejected}
    text = json.dumps(facts, sort_keys=True)
    run("INSERT INTO job VALUES (?, ?)", (text, checksum(text)))
    reached = (0, 0, None, 1, time.time())
    run("INSERT INTO reached VALUES (1, ?, ?, ?, ?, ?, ?)", (*reached, checksum(*reached)))
    run(f"PRAGMA application_id = {APPLICATION_ID}")
    run(f"PRAGMA user_version = {VERSION}")
    run("COMMIT")
