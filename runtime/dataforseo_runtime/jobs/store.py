"""The job file: targets, calls, and every try at a call, in SQLite.

A write-ahead log with synchronous=FULL: a commit is on the disk itself before it counts, after a
power cut too, for one fsync where a rollback journal takes two or three. The file is locked for one
process, which also does without the shared memory that a write-ahead log otherwise needs. Its threads
take turns: one may read while another works on the job.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from dataforseo_runtime.errors import ConfigurationError, JobError, JobInUse

# "DFSj": how a job file is told from any other SQLite file.
APPLICATION_ID = 0x4446536A
VERSION = 1

# planned: to be sent. sent: may have been executed. answered: its answer is here, whole. failed: refused for
# good. lost: executed and paid for, or perhaps so, and its answer is gone.
CallState = Literal["planned", "sent", "answered", "failed", "lost"]

_SCHEMA = """
CREATE TABLE job (plan TEXT NOT NULL);
CREATE TABLE targets (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
CREATE TABLE rejected (id INTEGER PRIMARY KEY, value TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE calls (
    id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, state TEXT NOT NULL
);
CREATE INDEX calls_by_state ON calls (state, id);
CREATE TABLE tries (
    id INTEGER PRIMARY KEY, call INTEGER NOT NULL REFERENCES calls (id), tag TEXT, sent_at TEXT NOT NULL,
    task_id TEXT, cost TEXT, code INTEGER, reason TEXT, body BLOB
);
CREATE INDEX tries_by_call ON tries (call, id);
"""


@frozen
class Planned:
    """A call by its number, and the targets that it takes, by theirs."""

    id: int
    first: int
    last: int


@frozen(kw_only=True)
class Try:
    """One try at a call. `cost` in USD; `body` is what came back, be it an answer or not."""

    id: int
    call: int
    tag: str | None
    sent_at: datetime
    task_id: str | None = None
    cost: Decimal | None = None
    code: int | None = None
    reason: str | None = None
    body: bytes | None = None


class Store:
    """A job file that is open in this process and in no other."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Raises JobError when that cannot be."""
        self.path = path
        self._turn = threading.RLock()
        with self._troubles():
            self._connection = sqlite3.connect(path, timeout=1, isolation_level=None, check_same_thread=False)
        try:
            with self._troubles():
                self._open()
        except BaseException:
            self._connection.close()
            raise

    def _open(self) -> None:
        run = self._connection.execute
        application = run("PRAGMA application_id").fetchone()[0]
        version = run("PRAGMA user_version").fetchone()[0]
        tables = run("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and application != APPLICATION_ID:
            raise ConfigurationError(
                f"{self.path} is a SQLite file of something else; choose another job file"
            )
        if tables and version != VERSION:
            raise ConfigurationError(
                f"{self.path} is a job file of version {version}, and this program writes version {VERSION}: "
                "finish it with the program that began it, or start a new one"
            )
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA fullfsync = ON")
        run("PRAGMA foreign_keys = ON")
        with self.transaction():  # takes the lock for good, or says that somebody else has it
            pass

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Write all of it or none; on the disk when it ends. Raises JobError."""
        with self._troubles():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @property
    def plan(self) -> dict[str, Any] | None:
        """What the job is about; None in a new file."""
        with self._troubles():
            if not self._connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                return None
            plan: dict[str, Any] = json.loads(self._one("SELECT plan FROM job"))
            return plan

    def create(
        self,
        targets: Iterable[tuple[str, str | None]],
        size: int,
        plan: Callable[[], Mapping[str, Any]],
    ) -> None:
        """Take the targets in, each with why it is refused or None, and plan the calls: all or nothing.

        `plan` says what the job is about, once the targets have been gone through.
        """
        run = self._connection.execute
        with self.transaction():
            for statement in _SCHEMA.strip().removesuffix(";").split(";"):
                run(statement)
            self._connection.executemany(
                "INSERT OR IGNORE INTO targets (value) VALUES (?)", self._accepted(targets)
            )
            # Ids have no gaps: a target that is already there takes none.
            run(
                "INSERT INTO calls (first, last, state)"
                " SELECT min(id), max(id), 'planned' FROM targets GROUP BY (id - 1) / ? ORDER BY 1",
                (size,),
            )
            if not self._one("SELECT count(*) FROM calls"):
                refused = run("SELECT value, reason FROM rejected").fetchone()
                why = "the list is empty" if refused is None else f"{refused[0]!r} {refused[1]}"
                raise ConfigurationError(f"there is no target that can be asked for: {why}")
            run("INSERT INTO job VALUES (?)", (json.dumps(plan(), sort_keys=True),))
            run(f"PRAGMA application_id = {APPLICATION_ID}")
            run(f"PRAGMA user_version = {VERSION}")

    def _accepted(self, targets: Iterable[tuple[str, str | None]]) -> Iterator[tuple[str]]:
        for value, refusal in targets:
            if refusal is None:
                yield (value,)
            else:
                self._connection.execute(
                    "INSERT INTO rejected (value, reason) VALUES (?, ?)", (value, refusal)
                )

    def planned(self, most: int) -> list[Planned]:
        """Give the next calls to send."""
        query = "SELECT id, first, last FROM calls WHERE state = 'planned' ORDER BY id LIMIT ?"
        return [Planned(*row) for row in self._all(query, most)]

    def planned_one_by_one(self) -> Iterator[tuple[int, Planned]]:
        """Go through all calls that are planned, each as one."""
        for row in self._each("SELECT id, first, last FROM calls WHERE state = 'planned' ORDER BY id"):
            yield 1, Planned(*row)

    def planned_sizes(self) -> list[tuple[int, Planned]]:
        """Give how many calls of each size are planned, with one of them."""
        rows = self._all(
            "SELECT count(*), min(id), first, last FROM calls WHERE state = 'planned' GROUP BY last - first"
        )
        return [(count, Planned(*planned)) for count, *planned in rows]

    def targets(self, call: Planned) -> list[str]:
        """Give the targets of a call, in the order in which they came."""
        query = "SELECT value FROM targets WHERE id BETWEEN ? AND ? ORDER BY id"
        return [value for (value,) in self._all(query, call.first, call.last)]

    def begin(self, call: int, tag: str | None, at: datetime) -> int:
        """Write down that a call is about to be sent, and give the number of the try."""
        self._connection.execute("UPDATE calls SET state = 'sent' WHERE id = ?", (call,))
        done = self._connection.execute(
            "INSERT INTO tries (call, tag, sent_at) VALUES (?, ?, ?)", (call, tag, at.isoformat())
        )
        return int(done.lastrowid or 0)

    def end(self, ended: Try, state: CallState) -> None:
        """Write down how a try ended, and where that leaves its call."""
        self._connection.execute("UPDATE calls SET state = ? WHERE id = ?", (state, ended.call))
        self._connection.execute(
            "UPDATE tries SET task_id = ?, cost = ?, code = ?, reason = ?, body = ? WHERE id = ?",
            (
                ended.task_id,
                None if ended.cost is None else str(ended.cost),
                ended.code,
                ended.reason,
                ended.body,
                ended.id,
            ),
        )

    def plan_again(self, states: Iterable[CallState]) -> None:
        """Plan calls in these states anew; what their tries cost stays on record."""
        for state in states:
            self._connection.execute("UPDATE calls SET state = 'planned' WHERE state = ?", (state,))

    def in_state(self, state: CallState) -> Iterator[tuple[Planned, Try]]:
        """Go through the calls of a state, each with its last try."""
        rows = self._each(
            "SELECT calls.id, first, last,"
            " tries.id, call, tag, sent_at, task_id, cost, code, reason, body"
            " FROM calls JOIN tries ON tries.id = (SELECT max(id) FROM tries WHERE call = calls.id)"
            " WHERE state = ? ORDER BY calls.id",
            state,
        )
        for call, first, last, *of_try in rows:
            yield Planned(call, first, last), _try(of_try)

    def of_unknown_cost(self) -> list[Planned]:
        """Give the call of each try that has ended, and of which nobody knows what it cost."""
        rows = self._all(
            "SELECT calls.id, first, last FROM tries JOIN calls ON calls.id = call WHERE cost IS NULL"
            " AND (state != 'sent' OR tries.id < (SELECT max(id) FROM tries WHERE call = calls.id))"
        )
        return [Planned(*row) for row in rows]

    def rejected(self) -> Iterator[tuple[str, str]]:
        """Go through the targets that no call can take, with the reasons."""
        yield from self._each("SELECT value, reason FROM rejected ORDER BY id")

    def count_targets(self) -> dict[str, int]:
        """Count the targets by the state of their calls."""
        rows = self._all("SELECT state, sum(last - first + 1) FROM calls GROUP BY state")
        return {state: int(count) for state, count in rows}

    def count(self, table: Literal["calls", "rejected", "targets"]) -> int:
        """Count the rows of a table."""
        with self._troubles():
            return int(self._one(f"SELECT count(*) FROM {table}"))  # noqa: S608 - one of three words

    def costs(self) -> Iterator[Decimal]:
        """Go through what every try cost."""
        for (cost,) in self._each("SELECT cost FROM tries WHERE cost IS NOT NULL"):
            yield Decimal(cost)

    def close(self) -> None:
        """Close the file; it is one file again, without its log."""
        with self._turn:
            self._connection.close()

    def _all(self, query: str, *values: object) -> list[Any]:
        with self._troubles():
            return self._connection.execute(query, values).fetchall()

    def _each(self, query: str, *values: object) -> Iterator[Any]:
        """Read row by row; between two of them others have their turn."""
        with self._troubles():
            rows = self._connection.execute(query, values)
        while True:
            with self._troubles():
                row = rows.fetchone()
            if row is None:
                return
            yield row

    def _one(self, query: str) -> Any:
        row = self._connection.execute(query).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def _troubles(self) -> Generator[None, None, None]:
        try:
            with self._turn:
                yield
        except sqlite3.Error as error:
            name = getattr(error, "sqlite_errorname", "") or ""
            cls = JobInUse if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) else JobError
            raise cls(f"{self.path}: {_meaning(error, self.path)}") from error


def _try(values: list[Any]) -> Try:
    number, call, tag, sent_at, task_id, cost, code, reason, body = values
    return Try(
        id=number,
        call=call,
        tag=tag,
        sent_at=datetime.fromisoformat(sent_at),
        task_id=task_id,
        cost=None if cost is None else Decimal(cost),
        code=code,
        reason=reason,
        body=body,
    )


def _meaning(error: sqlite3.Error, path: Path) -> str:
    """Say what an error of SQLite means to somebody with a job."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_FULL"):
        return "the disk is full; make room and run it again: nothing is lost that had been answered"
    if name.startswith("SQLITE_IOERR"):
        return f"cannot be written ({error}); is the disk full or gone? Mend that and run it again"
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "another process is running this job"
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        where = (
            "the folder is not there" if not path.parent.is_dir() else "the file or its folder is read-only"
        )
        return f"cannot be written: {where}"
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return "this is no job file, or it is damaged; choose another one"
    return str(error)
