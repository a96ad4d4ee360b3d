"""The format of a job file: its tables, the records in them, and their checksums."""

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

# "DFSj": tells a job file from any other SQLite file.
APPLICATION_ID = 0x4446536A
VERSION = 2

# planned: not sent yet, or to be sent again. sent: sent, without a result so far. answered: the whole answer
# is stored. failed: refused for good. lost: paid for, or perhaps paid for, and the answer is gone.
CallState = Literal["planned", "sent", "answered", "failed", "lost"]
STATES: tuple[CallState, ...] = get_args(CallState)
# `tries` holds the call records. `reached` has one row: the number of records (`tries`), the checksum over
# all records (`fold`), and the server's time of the last commit (`server_at`).
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
RECORD_COLUMNS = "id, call, tag, sent_at, server_at, task_id, cost, code, reason, body_sum"


class PlannedCall(Struct, frozen=True):
    """The number of a call, and the numbers of its first and last target."""

    id: int
    first: int
    last: int

    @property
    def size(self) -> int:
        """How many targets the call takes."""
        return self.last - self.first + 1


class CallRecord(Struct, frozen=True, kw_only=True):
    """What the file stores about one sending of a call. `cost` is in USD, `body` holds the received bytes.

    `server_at` is the server's time of sending, if it is known. `damage` says why the stored record or body
    cannot be used.
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
    """Compute the checksum of a row."""
    return zlib.crc32(repr(values).encode("utf-8", "surrogatepass"))


def add_to_checksum(total: int, columns: tuple[Any, ...]) -> int:
    """Add the first columns of a record to the checksum over all records. Their order does not matter."""
    return (total + checksum(*columns) + 1) % (1 << 62)


def to_row(record: CallRecord) -> tuple[Any, ...]:
    """Convert a record to a row, without its body and the checksum."""
    return (
        record.id,
        record.call,
        record.tag,
        record.sent_at.isoformat(),
        None if record.server_at is None else record.server_at.isoformat(),
        _storable(record.task_id),
        None if record.cost is None else str(record.cost),
        record.code,
        _storable(record.reason),
        None if record.body is None else zlib.crc32(record.body),
    )


def _storable(text: str | None) -> str | None:
    """Escape lone surrogates, which an answer can hold and SQLite cannot."""
    return None if text is None else text.encode("utf-8", "backslashreplace").decode()


def from_row(row: tuple[Any, ...], body: bytes | None = None, damage: str | None = None) -> CallRecord:
    """Read a record from its row."""
    number, call, tag, sent_at, server_at, task_id, cost, code, reason, *_ = row
    return CallRecord(
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


def write_new_job(
    connection: sqlite3.Connection,
    targets: Iterable[tuple[str, str | None]],
    size: int,
    plan: Callable[[], Mapping[str, Any]],
) -> None:
    """Write a new job in one transaction. Raises ConfigurationError if no call can take any target."""
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
    # Ids have no gaps, because a repeated target is ignored and takes no id.
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
    summary = (0, 0, None, 1, time.time())
    run("INSERT INTO reached VALUES (1, ?, ?, ?, ?, ?, ?)", (*summary, checksum(*summary)))
    run(f"PRAGMA application_id = {APPLICATION_ID}")
    run(f"PRAGMA user_version = {VERSION}")
    run("COMMIT")
