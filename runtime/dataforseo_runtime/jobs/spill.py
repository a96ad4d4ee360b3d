"""Write answers that the job's disk refuses to a file elsewhere, one line of JSON each."""

from __future__ import annotations

import base64
import json
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from msgspec import Struct

from dataforseo_runtime.base.errors import JobError
from dataforseo_runtime.jobs.call_results import CallResult
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.schema import STATES, CallRecord, CallState
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store

# Attempts to store answers on a full disk, a second apart, before the answers are spilled.
STORE_ATTEMPTS = 10


class UnstoredAnswers(Struct):
    """Whether answers wait for room on the disk. If so, `error` says why, and nothing is sent."""

    store: Store
    setup: JobSetup
    meter: ProgressMeter
    error: JobError | None = None
    attempts: int = 0

    def refused(self, error: JobError) -> None:
        """Note that the disk refused answers."""
        self.error, self.attempts = error, self.attempts + 1

    def stored(self) -> None:
        """Note that the answers have been stored or spilled."""
        self.error, self.attempts = None, 0

    def spill(self, results: Sequence[CallResult]) -> tuple[bool, JobError]:
        """Spill answers. Return whether a file holds them, and the error that says where they are.

        If no file can be written, they go to standard error, and the caller must keep them in memory too.
        """
        path, folder = self.store.path, self.setup.spill
        file = write(path, self.store.plan["id"], results, folder)
        where = f"in {file}"
        if file is None:
            where = "on standard error, a line of JSON each; put the lines into " + str(
                possible_paths(path, folder)[0]
            )
        error = JobError(
            f"{self.error}. {len(results):,} answers that were paid for are {where}; "
            "the next run of the job takes them in from there"
        )
        self.stored()
        return file is not None, error

    def restore(self) -> None:
        """Store the answers that an earlier run spilled, and delete their files. Raises JobError."""
        store = self.store
        states: tuple[CallState, ...] = ("sent", "lost")
        unanswered: dict[int, tuple[CallState, Decimal | None]] = {
            record.id: (state, record.cost) for state in states for _, record in store.records(state)
        }
        for file, results in read(store.path, store.plan["id"], self.setup.spill):
            with store.transaction():
                for result in results:
                    record = result.record
                    if record.id in unanswered:  # false for a second file with the same answer
                        state, known_cost = unanswered.pop(record.id)
                        store.end(record, result.state)
                        self.meter.move(store.calls.call(record.call).size, state, result.state)
                        self.meter.spent += (record.cost or Decimal(0)) - (known_cost or Decimal(0))
            file.unlink()


def write(job: Path, job_id: str, answers: Sequence[CallResult], folder: Path | None) -> Path | None:
    """Write answers to the first folder that takes them and return the file.

    If no folder does, write them to standard error and return None.
    """
    text = "".join(json.dumps(_to_json(job_id, answer)) + "\n" for answer in answers)
    for path in possible_paths(job, folder):
        path = path.with_name(f"{path.name}-{os.urandom(4).hex()}")
        try:
            with open(path, "x", encoding="ascii", opener=_open_for_owner) as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError:
            path.unlink(missing_ok=True)
            continue
        return path
    sys.stderr.write(text)
    sys.stderr.flush()
    return None


def read(job: Path, job_id: str, folder: Path | None) -> Iterator[tuple[Path, list[CallResult]]]:
    """Yield each file that holds answers of this job, with the answers."""
    for path in possible_paths(job, folder):
        for file in sorted(path.parent.glob(f"{path.name}*")):
            if not _is_ours(file):
                continue
            lines = file.read_text("ascii", "replace").splitlines()
            answers = [answer for line in lines if (answer := _from_json(job_id, line)) is not None]
            if answers:
                yield file, answers


def possible_paths(job: Path, folder: Path | None) -> list[Path]:
    """Return a path in each possible folder, the preferred one first. Files add a suffix to its name."""
    folders = [*([folder] if folder is not None else []), Path(gettempdir()), job.absolute().parent]
    return [folder / f"{job.name}.unstored" for folder in dict.fromkeys(folders)]


def _is_ours(file: Path) -> bool:
    """Whether this user wrote the file: others can put files or pipes into a temporary folder."""
    return (
        not file.is_symlink() and file.is_file() and (os.name == "nt" or file.stat().st_uid == os.geteuid())
    )


def _open_for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _to_json(job_id: str, answer: CallResult) -> dict[str, Any]:
    record = answer.record
    return {
        "job": job_id,
        "try": record.id,
        "call": record.call,
        "tag": record.tag,
        "sent_at": record.sent_at.isoformat(),
        "server_at": None if record.server_at is None else record.server_at.isoformat(),
        "task_id": record.task_id,
        "cost": None if record.cost is None else str(record.cost),
        "code": record.code,
        "reason": record.reason,
        "state": answer.state,
        "body": None if record.body is None else base64.b64encode(record.body).decode(),
    }


def _from_json(job_id: str, line: str) -> CallResult | None:
    """Read a line; None if it belongs to another job or is damaged."""
    try:
        data = json.loads(line)
        if data["job"] != job_id:
            return None
        record = CallRecord(
            id=data["try"],
            call=data["call"],
            tag=data["tag"],
            sent_at=datetime.fromisoformat(data["sent_at"]),
            server_at=None if data["server_at"] is None else datetime.fromisoformat(data["server_at"]),
            task_id=data["task_id"],
            cost=None if data["cost"] is None else Decimal(data["cost"]),
            code=data["code"],
            reason=data["reason"],
            body=None if data["body"] is None else base64.b64decode(data["body"], validate=True),
        )
        return CallResult(record, STATES[STATES.index(data["state"])])
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None
