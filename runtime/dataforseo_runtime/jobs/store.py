"""The job file: targets, calls, and every try at a call, in one SQLite file that proves itself whole.

A rollback journal with synchronous=FULL: a commit is in the file itself, on the disk, before it counts.
Between two commits the file needs no companion, so it can be copied alone. What a damage could do:

* Each record has a checksum, each stored answer one of its own, and so have the targets of each call.
* `reached` counts the tries, with a checksum over all of them and the server's time: a file that is put
  together of old and new parts does not add up.
* An older copy of the whole file adds up. Only the account's log can tell, so the work begins with a look
  at it: the tags hold the id of the job and the number of the call. Where there is no log, the file system
  tells that the file was written by something else since: copied, moved or restored.

The file is locked for one process. Its threads take turns: one may read while another works on the job.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
import zlib
from array import array
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from dataforseo_runtime.base.errors import JobError
from dataforseo_runtime.jobs.database import connect, create, reading, useless
from dataforseo_runtime.jobs.schema import (
    OF_TRY,
    STATES,
    CallState,
    Planned,
    Try,
    checksum,
    fill,
    folded,
    made_of,
    row_of,
)

_DAMAGED = 254

# A commit is on the disk this soon after its time was taken.
COMMIT_SECONDS = 10.0


class Store:
    """A job file that is open in this process and in no other.

    `damage` lists what is wrong with its records; while there is any, nothing may be sent. `touched` says
    that something else wrote or moved the file since the job did, so it may be an older copy of itself.
    `server_now` gives the server's time, which goes on record with each commit.
    """

    def __init__(self, path: Path, server_now: Callable[[], datetime | None] = lambda: None) -> None:
        """Open the file. Raises JobError when that cannot be, or when it is damaged beyond reading."""
        self.path = path
        self.damage: list[str] = []
        self.is_new = False
        self._server_now = server_now
        self._turn = threading.RLock()
        self._pending: list[tuple[int, int, int]] = []
        changed_at = _changed_at(path)  # before SQLite writes what it has to mend
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
        """Make a job file of the targets, each with why it is refused or None: whole or not at all.

        `plan` says what the job is about, once the targets have been gone through.
        """
        create(path, lambda connection: fill(connection, targets, size, plan))
        store = cls(path, server_now)
        store.is_new = True
        return store

    def _read(self, changed_at: float) -> None:
        """Read what every step rests on, and check that it adds up."""
        with self._troubles():
            text, total = self._connection.execute("SELECT plan, sum FROM job").fetchone() or ("", 0)
            reached = self._connection.execute(
                "SELECT tries, fold, server_at, clean, written_at, sum FROM reached WHERE id = 1"
            ).fetchone()
        if checksum(text) != total:
            raise self.useless("the record of what it is about does not match its checksum")
        self.plan: dict[str, Any] = json.loads(text)
        calls = int(self.plan["calls"])
        self._state = bytearray([_DAMAGED]) * (calls + 1)
        self._last = array("q", bytes(8 * (calls + 1)))
        self._fold: int
        tries, self._fold = self._read_tries()
        self._tries = len(tries)
        of_calls: dict[int, int] = {}
        for number, call in sorted(tries.items()):
            of_calls[call] = number
        for call in range(1, calls + 1):
            self._read_call(call, of_calls.get(call, 0))
        self.reached_at: datetime | None = None
        self.clean = self.touched = False
        if reached is None or checksum(*reached[:-1]) != reached[-1]:
            self.damage.append("the record of how far it is does not match its checksum")
        elif (self._tries, self._fold) != tuple(reached[:2]):
            self.damage.append(f"it holds {self._tries:,} tries, which are not the {reached[0]:,} it had")
        else:
            self.reached_at = None if reached[2] is None else datetime.fromisoformat(reached[2])
            self.clean = bool(reached[3])
            self.touched = changed_at > reached[4] + COMMIT_SECONDS

    def _read_tries(self) -> tuple[dict[int, int], int]:
        tries: dict[int, int] = {}
        fold = 0
        for row in self._lenient(f"SELECT {OF_TRY}, sum FROM tries"):  # noqa: S608
            if checksum(*row[:-1]) == row[-1]:
                tries[row[0]] = row[1]
                fold = folded(fold, row[:4])
        return tries, fold

    def _read_call(self, call: int, last: int) -> None:
        query = "SELECT id, state, try, targets, sum FROM calls WHERE id = ?"
        row = next(self._lenient(query, call), None)
        if row is None or checksum(*row[:-1]) != row[-1] or row[1] not in STATES:
            self.damage.append(f"the record of call {call:,} does not match its checksum")
        elif row[2] != last:
            self.damage.append(
                f"the last try at call {call:,} is {last:,} in one place and {row[2]:,} in another"
            )
        else:
            self._state[call] = STATES.index(row[1])
            self._last[call] = last

    def _lenient(self, query: str, *values: object) -> Iterator[Any]:
        """Read as far as the file lets itself be read; what does not is noted as damage."""
        rows: list[Any] = []
        try:
            with self._turn:
                rows = self._connection.execute(query, values).fetchall()
        except (sqlite3.DatabaseError, UnicodeError, OverflowError) as error:
            self.damage.append(str(error))
        yield from rows

    def useless(self, why: str) -> JobError:
        """Say that the file does not know what was paid for."""
        return useless(self.path, why)

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Write all of it or none; on the disk when it ends. Raises JobError."""
        with self._troubles():
            self._connection.execute("BEGIN IMMEDIATE")
            before = self._tries, self._fold, self.reached_at, self.clean
            try:
                yield
                if self._pending:
                    self.reached_at = self._server_now() or self.reached_at
                    self._note_reached(clean=False)
                self._connection.execute("COMMIT")
            except BaseException:
                self._pending.clear()
                self._tries, self._fold, self.reached_at, self.clean = before
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            for call, state, last in self._pending:
                self._state[call], self._last[call] = state, last
            self._pending.clear()

    def _note_reached(self, *, clean: bool) -> None:
        self.clean = clean
        at = None if self.reached_at is None else self.reached_at.isoformat()
        row = (self._tries, self._fold, at, int(clean), time.time())
        self._connection.execute(
            "UPDATE reached SET tries = ?, fold = ?, server_at = ?, clean = ?, written_at = ?, sum = ?",
            (*row, checksum(*row)),
        )

    def planned(self, most: int) -> list[Planned]:
        """Give the next calls to send."""
        found: list[Planned] = []
        for call in self._in("planned"):
            if len(found) == most:
                break
            found.append(self.planned_call(call))
        return found

    def planned_one_by_one(self) -> Iterator[tuple[int, Planned]]:
        """Go through all calls that are planned, each as one."""
        for call in self._in("planned"):
            yield 1, self.planned_call(call)

    def planned_sizes(self) -> list[tuple[int, Planned]]:
        """Give how many calls of each size are planned, with one of them."""
        sizes: dict[int, Planned] = {}
        counts: Counter[int] = Counter()
        for _, planned in self.planned_one_by_one():
            size = planned.last - planned.first + 1
            sizes[size] = planned
            counts[size] += 1
        return [(counts[size], planned) for size, planned in sizes.items()]

    def planned_call(self, call: int) -> Planned:
        """Give a call by its number."""
        size = int(self.plan["size"])
        return Planned(call, (call - 1) * size + 1, min(call * size, int(self.plan["targets"])))

    def _in(self, state: CallState) -> Iterator[int]:
        return _positions(self._state, STATES.index(state))

    def targets(self, call: Planned, *, checked: bool = True) -> list[str]:
        """Give the targets of a call, in the order in which they came. Raises JobError if damaged."""
        query = "SELECT value FROM targets WHERE id BETWEEN ? AND ? ORDER BY id"
        with self._troubles():
            values = [value for (value,) in self._connection.execute(query, (call.first, call.last))]
            (total,) = self._connection.execute(
                "SELECT targets FROM calls WHERE id = ?", (call.id,)
            ).fetchone() or (None,)
        if checked and checksum(call.id, *values) != total:
            raise self.useless(f"the targets of call {call.id:,} do not match their checksum")
        return values

    def begin(self, call: int, tag: str | None, at: datetime) -> Try:
        """Write down that a call is about to be sent, and give the try."""
        server_at = self._server_now()
        one = Try(id=self._tries + 1, call=call, tag=tag, sent_at=at, server_at=server_at)
        self._insert(one, "sent")
        return one

    def add(self, call: int, state: CallState, **facts: Any) -> None:
        """Write down a try that this file did not know of."""
        self._insert(Try(id=self._tries + 1, call=call, **facts), state)

    def _insert(self, one: Try, state: CallState) -> None:
        row = row_of(one)
        self._connection.execute(
            f"INSERT INTO tries ({OF_TRY}, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (*row, checksum(*row)),
        )
        self._tries += 1
        self._fold = folded(self._fold, row[:4])
        self._set(one.call, state, one.id)

    def end(self, ended: Try, state: CallState) -> None:
        """Write down how a try ended, and where that leaves its call."""
        row = row_of(ended)
        self._connection.execute(
            "UPDATE tries SET task_id = ?, cost = ?, code = ?, reason = ?, body_sum = ?, sum = ?, body = ?"
            " WHERE id = ?",
            (*row[5:], checksum(*row), ended.body, ended.id),
        )
        self._set(ended.call, state, ended.id)

    def plan_again(self, states: Iterable[CallState]) -> None:
        """Plan calls in these states anew; what their tries cost stays on record."""
        for state in states:
            for call in self._in(state):
                self._set(call, "planned", self._last[call])

    def plan_again_damaged(self) -> int:
        """Plan calls anew whose stored answers are damaged, and give how many they are."""
        damaged = [one.call for _, one in self.in_state("answered") if one.damage]
        for call in damaged:
            self._set(call, "planned", self._last[call])
        return len(damaged)

    def _set(self, call: int, state: CallState, last: int) -> None:
        (targets,) = self._connection.execute("SELECT targets FROM calls WHERE id = ?", (call,)).fetchone()
        self._connection.execute(
            "UPDATE calls SET state = ?, try = ?, sum = ? WHERE id = ?",
            (state, last, checksum(call, state, last, targets), call),
        )
        self._pending.append((call, STATES.index(state), last))

    def state_of(self, call: int) -> CallState | None:
        """Give the state of a call; None for one that there is not, or whose record is damaged."""
        index = self._state[call] if 0 < call < len(self._state) else _DAMAGED
        return None if index == _DAMAGED else STATES[index]

    def tags(self) -> set[str]:
        """Give the tags of all tries."""
        return {tag for (tag,) in self._lenient("SELECT tag FROM tries WHERE tag IS NOT NULL")}

    def in_state(self, state: CallState) -> Iterator[tuple[Planned, Try]]:
        """Go through the calls of a state, each with its last try; one that cannot be read is marked."""
        for call in self._in(state):
            one = self._try(call)
            if state == "answered" and one.body is None and one.damage is None:
                one = replace(one, damage="the stored answer is not there")
            yield self.planned_call(call), one

    def _try(self, call: int) -> Try:
        number = self._last[call]
        try:
            with self._turn:
                row = self._connection.execute(
                    f"SELECT {OF_TRY}, sum FROM tries WHERE id = ?",  # noqa: S608 - names of columns
                    (number,),
                ).fetchone()
            if row is None or checksum(*row[:-1]) != row[-1]:
                raise ValueError("its record does not match its checksum")
            made_of(row)
        except (sqlite3.DatabaseError, ValueError) as error:
            return Try(id=number, call=call, tag=None, sent_at=datetime.min, damage=str(error))
        try:
            with self._turn:
                (body,) = self._connection.execute(
                    "SELECT body FROM tries WHERE id = ?", (number,)
                ).fetchone()
            if (None if body is None else zlib.crc32(body)) == row[9]:
                return made_of(row, body)
            damage = "the stored answer does not match its checksum"
        except (sqlite3.DatabaseError, TypeError, UnicodeDecodeError) as error:
            damage = f"the stored answer cannot be read: {error}"
        return made_of(row, damage=damage)

    def damaged(self) -> Iterator[Planned]:
        """Go through the calls whose records are damaged."""
        for call in _positions(self._state, _DAMAGED):
            yield self.planned_call(call)

    def of_unknown_cost(self) -> list[Planned]:
        """Give the call of each try that has ended, and of which nobody knows what it cost."""
        rows = self._lenient("SELECT id, call FROM tries WHERE cost IS NULL")
        ended = (
            call for one, call in rows if not (self.state_of(call) == "sent" and self._last[call] == one)
        )
        return [self.planned_call(call) for call in ended if self.state_of(call)]

    def rejected(self) -> Iterator[tuple[str, str]]:
        """Go through the targets that no call can take, with the reasons."""
        yield from self._lenient("SELECT value, reason FROM rejected ORDER BY id")

    def count_targets(self) -> dict[str, int]:
        """Count the targets by the state of their calls."""
        counts: Counter[str] = Counter()
        for index, state in [*enumerate(STATES), (_DAMAGED, "damaged")]:
            for call in _positions(self._state, index):
                planned = self.planned_call(call)
                counts[state] += planned.last - planned.first + 1
        return dict(counts)

    def costs(self) -> Iterator[Decimal]:
        """Go through what every try cost."""
        for row in self._lenient(
            f"SELECT {OF_TRY}, sum FROM tries WHERE cost IS NOT NULL"  # noqa: S608
        ):
            if checksum(*row[:-1]) == row[-1]:
                yield Decimal(row[6])

    def close(self) -> None:
        """Close the file, and note in it that nothing is under way."""
        with self._turn:
            try:
                if not self.clean and not self.damage and STATES.index("sent") not in self._state:
                    with self.transaction():
                        self._note_reached(clean=True)
            except (JobError, sqlite3.Error):
                pass  # closed twice, or the disk is full: the next run is careful
            finally:
                self._connection.close()

    @contextmanager
    def _troubles(self) -> Generator[None, None, None]:
        with reading(self.path), self._turn:
            yield


def _changed_at(path: Path) -> float:
    """Give when a file was last written or moved, which no program can set; 0.0 where that is not kept."""
    return path.stat().st_ctime if os.name != "nt" and path.exists() else 0.0


def _positions(states: bytearray, value: int) -> Iterator[int]:
    at = 0
    while (at := states.find(value, at + 1)) > 0:
        yield at
