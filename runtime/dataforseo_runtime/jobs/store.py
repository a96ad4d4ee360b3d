"""The job file: targets, calls, and a record of every sending of a call, in one SQLite file.

With a rollback journal and synchronous=FULL, a commit ends when the file itself is on the disk. Between two
commits SQLite keeps no other files, so the file can be copied alone. Damage is detected as follows:

* Each record, each stored answer and the targets of each call have a checksum.
* `reached` holds the number of records, a checksum over all of them and the server's time. A file that mixes
  old and new parts does not match `reached`.
* An older copy of the whole file has correct checksums. Only the account's log shows which calls were made
  later, so a run begins by reading the log: the tags hold the job's id and the call's number. If there is no
  log, the file system still shows that another program copied, moved or restored the file.

The file is locked for one process. Any of its threads may read while another works on the job.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from dataforseo_runtime.base.errors import JobError
from dataforseo_runtime.jobs.call_states import CallStates
from dataforseo_runtime.jobs.database import connect, create, reading, unusable
from dataforseo_runtime.jobs.schema import (
    RECORD_COLUMNS,
    STATES,
    CallRecord,
    CallState,
    PlannedCall,
    add_to_checksum,
    checksum,
    from_row,
    to_row,
    write_new_job,
)

# A commit is on the disk at most this long after its `written_at`.
COMMIT_SECONDS = 10.0


class Store:
    """A job file that this process alone has open.

    `calls` holds the state of each call. `damage` lists what is wrong with the records; while it is not
    empty, nothing may be sent. `touched` is True if another program has written or moved the file since the
    last commit, so that the file may be an older copy. `server_at` is the server's time of the last commit;
    it comes from `server_now`.
    """

    def __init__(self, path: Path, server_now: Callable[[], datetime | None] = lambda: None) -> None:
        """Open the file. Raises JobError if it cannot be opened or is damaged beyond reading."""
        self.path = path
        self.damage: list[str] = []
        self.is_new = False
        self._server_now = server_now
        self._lock = threading.RLock()
        self._pending: list[tuple[int, CallState, int]] = []
        changed_at = _changed_at(path)  # read before SQLite may repair the file
        self._connection = connect(path)
        try:
            self._read(changed_at)
        except BaseException:
            self._connection.close()
            raise

    @classmethod
    def create(
        cls,
        path: Path,
        targets: Iterable[tuple[str, str | None]],
        size: int,
        plan: Callable[[], Mapping[str, Any]],
        server_now: Callable[[], datetime | None] = lambda: None,
    ) -> Store:
        """Create a job file completely or not at all.

        Each target comes with the reason why no call can take it, or None. `plan` is called after the last
        target and returns the description of the job.
        """
        create(path, lambda connection: write_new_job(connection, targets, size, plan))
        store = cls(path, server_now)
        store.is_new = True
        return store

    def _read(self, changed_at: float) -> None:
        """Read the plan and the state of each call, and check them against the checksums."""
        with self._reading():
            text, total = self._connection.execute("SELECT plan, sum FROM job").fetchone() or ("", 0)
            summary = self._connection.execute(
                "SELECT tries, fold, server_at, clean, written_at, sum FROM reached WHERE id = 1"
            ).fetchone()
        if checksum(text) != total:
            raise self.unusable("the record of what it is about does not match its checksum")
        self.plan: dict[str, Any] = json.loads(text)
        self.calls = CallStates(self.plan)
        records: dict[int, int] = {}
        self._records_checksum: int = 0
        for row in self._read_leniently(f"SELECT {RECORD_COLUMNS}, sum FROM tries"):  # noqa: S608
            if checksum(*row[:-1]) == row[-1]:
                records[row[0]] = row[1]
                self._records_checksum = add_to_checksum(self._records_checksum, row[:4])
        self._records = len(records)
        last_records = {call: number for number, call in sorted(records.items())}
        for call in range(1, len(self.calls) + 1):
            self._read_call(call, last_records.get(call, 0))
        self.server_at: datetime | None = None
        self.clean = self.touched = False
        if summary is None or checksum(*summary[:-1]) != summary[-1]:
            self.damage.append("the record of how far it is does not match its checksum")
        elif (self._records, self._records_checksum) != tuple(summary[:2]):
            self.damage.append(f"it holds {self._records:,} tries, which are not the {summary[0]:,} it had")
        else:
            self.server_at = None if summary[2] is None else datetime.fromisoformat(summary[2])
            self.clean = bool(summary[3])
            self.touched = changed_at > summary[4] + COMMIT_SECONDS

    def _read_call(self, call: int, last_record: int) -> None:
        query = "SELECT id, state, try, targets, sum FROM calls WHERE id = ?"
        row = next(self._read_leniently(query, call), None)
        if row is None or checksum(*row[:-1]) != row[-1] or row[1] not in STATES:
            self.damage.append(f"the record of call {call:,} does not match its checksum")
        elif row[2] != last_record:
            self.damage.append(
                f"the last try at call {call:,} is {last_record:,} in one place and {row[2]:,} in another"
            )
        else:
            self.calls.set(call, row[1], last_record)

    def _read_leniently(self, query: str, *values: object) -> Iterator[Any]:
        """Read the rows of a query; if the file cannot be read, add that to `damage`."""
        rows: list[Any] = []
        try:
            with self._lock:
                rows = self._connection.execute(query, values).fetchall()
        except (sqlite3.DatabaseError, UnicodeError, OverflowError) as error:
            self.damage.append(str(error))
        yield from rows

    def unusable(self, why: str) -> JobError:
        """Build the error for a file that has lost records of what was paid for."""
        return unusable(self.path, why)

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Run the block as one transaction, and flush it to the disk. Raises JobError."""
        with self._reading():
            self._connection.execute("BEGIN IMMEDIATE")
            before = self._records, self._records_checksum, self.server_at, self.clean
            try:
                yield
                if self._pending:
                    self.server_at = self._server_now() or self.server_at
                    self._write_summary(clean=False)
                self._connection.execute("COMMIT")
            except BaseException:
                self._pending.clear()
                self._records, self._records_checksum, self.server_at, self.clean = before
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            for call, state, last_record in self._pending:
                self.calls.set(call, state, last_record)
            self._pending.clear()

    def _write_summary(self, *, clean: bool) -> None:
        self.clean = clean
        at = None if self.server_at is None else self.server_at.isoformat()
        row = (self._records, self._records_checksum, at, int(clean), time.time())
        self._connection.execute(
            "UPDATE reached SET tries = ?, fold = ?, server_at = ?, clean = ?, written_at = ?, sum = ?",
            (*row, checksum(*row)),
        )

    def targets(self, call: PlannedCall, *, checked: bool = True) -> list[str]:
        """Read the targets of a call, in the order of the list. Raises JobError if they are damaged."""
        query = "SELECT value FROM targets WHERE id BETWEEN ? AND ? ORDER BY id"
        with self._reading():
            values = [value for (value,) in self._connection.execute(query, (call.first, call.last))]
            (total,) = self._connection.execute(
                "SELECT targets FROM calls WHERE id = ?", (call.id,)
            ).fetchone() or (None,)
        if checked and checksum(call.id, *values) != total:
            raise self.unusable(f"the targets of call {call.id:,} do not match their checksum")
        return values

    def begin(self, call: int, tag: str | None, at: datetime) -> CallRecord:
        """Record that a call is about to be sent."""
        return self.add(call, "sent", tag=tag, sent_at=at, server_at=self._server_now())

    def add(self, call: int, state: CallState, **facts: Any) -> CallRecord:
        """Add a record of a call and set the state of the call."""
        record = CallRecord(id=self._records + 1, call=call, **facts)
        row = to_row(record)
        self._connection.execute(
            f"INSERT INTO tries ({RECORD_COLUMNS}, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (*row, checksum(*row)),
        )
        self._records += 1
        self._records_checksum = add_to_checksum(self._records_checksum, row[:4])
        self._set_state(call, state, record.id)
        return record

    def end(self, record: CallRecord, state: CallState) -> None:
        """Write the result of a call, and its new state."""
        row = to_row(record)
        self._connection.execute(
            "UPDATE tries SET task_id = ?, cost = ?, code = ?, reason = ?, body_sum = ?, sum = ?, body = ?"
            " WHERE id = ?",
            (*row[5:], checksum(*row), record.body, record.id),
        )
        self._set_state(record.call, state, record.id)

    def plan_again(self, states: Iterable[CallState]) -> None:
        """Plan the calls in these states again. Their old records stay, with the costs."""
        for state in states:
            for call in self.calls.in_state(state):
                self._set_state(call.id, "planned", self.calls.last_record(call.id))

    def plan_again_damaged(self) -> None:
        """Plan again the calls whose stored answers are damaged."""
        for record in [record for _, record in self.records("answered") if record.damage]:
            self._set_state(record.call, "planned", self.calls.last_record(record.call))

    def _set_state(self, call: int, state: CallState, last_record: int) -> None:
        (targets,) = self._connection.execute("SELECT targets FROM calls WHERE id = ?", (call,)).fetchone()
        self._connection.execute(
            "UPDATE calls SET state = ?, try = ?, sum = ? WHERE id = ?",
            (state, last_record, checksum(call, state, last_record, targets), call),
        )
        self._pending.append((call, state, last_record))

    def tags(self) -> set[str]:
        """Read the tags of all records."""
        return {tag for (tag,) in self._read_leniently("SELECT tag FROM tries WHERE tag IS NOT NULL")}

    def records(self, state: CallState) -> Iterator[tuple[PlannedCall, CallRecord]]:
        """Iterate over the calls in a state and their last records. Unreadable records have `damage` set."""
        for call in self.calls.in_state(state):
            record = self._record(call.id)
            if state == "answered" and record.body is None and record.damage is None:
                record = replace(record, damage="the stored answer is not there")
            yield call, record

    def _record(self, call: int) -> CallRecord:
        number = self.calls.last_record(call)
        try:
            with self._lock:
                row = self._connection.execute(
                    f"SELECT {RECORD_COLUMNS}, sum FROM tries WHERE id = ?",  # noqa: S608 - names of columns
                    (number,),
                ).fetchone()
            if row is None or checksum(*row[:-1]) != row[-1]:
                raise ValueError("its record does not match its checksum")
            from_row(row)
        except (sqlite3.DatabaseError, ValueError) as error:
            return CallRecord(id=number, call=call, tag=None, sent_at=datetime.min, damage=str(error))
        try:
            with self._lock:
                (body,) = self._connection.execute(
                    "SELECT body FROM tries WHERE id = ?", (number,)
                ).fetchone()
            if (None if body is None else zlib.crc32(body)) == row[9]:
                return from_row(row, body)
            damage = "the stored answer does not match its checksum"
        except (sqlite3.DatabaseError, TypeError, UnicodeDecodeError) as error:
            damage = f"the stored answer cannot be read: {error}"
        return from_row(row, damage=damage)

    def calls_of_unknown_cost(self) -> list[PlannedCall]:
        """Return the call of each record that has no known cost and is not under way."""
        rows = self._read_leniently("SELECT id, call FROM tries WHERE cost IS NULL")
        calls = self.calls
        return [
            calls.call(call)
            for record, call in rows
            if (state := calls.state(call)) and not (state == "sent" and calls.last_record(call) == record)
        ]

    def rejected(self) -> Iterator[tuple[str, str]]:
        """Iterate over the targets that no call can take, with the reasons."""
        yield from self._read_leniently("SELECT value, reason FROM rejected ORDER BY id")

    def costs(self) -> Iterator[tuple[int, Decimal]]:
        """Iterate over the known costs of all records, in USD, each with the number of its call."""
        query = f"SELECT {RECORD_COLUMNS}, sum FROM tries WHERE cost IS NOT NULL"  # noqa: S608
        for row in self._read_leniently(query):
            if checksum(*row[:-1]) == row[-1]:
                yield row[1], Decimal(row[6])

    def close(self) -> None:
        """Close the file, marked as clean if no call is under way."""
        with self._lock:
            try:
                if not self.clean and not self.damage and next(self.calls.in_state("sent"), None) is None:
                    with self.transaction():
                        self._write_summary(clean=True)
            except (JobError, sqlite3.Error):
                pass  # closed twice, or the disk is full: the next run reads the account's log
            finally:
                self._connection.close()

    @contextmanager
    def _reading(self) -> Generator[None, None, None]:
        with reading(self.path), self._lock:
            yield


def _changed_at(path: Path) -> float:
    """Return the ctime: when the file was last written or moved. Programs cannot set it. Windows: 0.0."""
    return path.stat().st_ctime if os.name != "nt" and path.exists() else 0.0
