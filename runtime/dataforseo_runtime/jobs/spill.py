"""Answers that the disk of a job did not take, written beside it until it does."""

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

from dataforseo_runtime.jobs.schema import STATES, CallState, Try

Kept = tuple[Try, CallState]


def write(job: Path, job_id: str, kept: Sequence[Kept], folder: Path | None) -> Path | None:
    """Write answers where that can be, and say where; None: on standard error, as the last resort."""
    text = "".join(json.dumps(_plain(job_id, one, state)) + "\n" for one, state in kept)
    for place in places(job, folder):
        place = place.with_name(f"{place.name}-{os.urandom(4).hex()}")
        try:
            with open(place, "x", encoding="ascii", opener=_for_its_owner) as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
        except OSError:
            place.unlink(missing_ok=True)
            continue
        return place
    sys.stderr.write(text)
    sys.stderr.flush()
    return None


def found(job: Path, job_id: str, folder: Path | None) -> Iterator[tuple[Path, list[Kept]]]:
    """Find the answers of this job that were written beside it."""
    for place in places(job, folder):
        for file in sorted(place.parent.glob(f"{place.name}*")):
            if not _is_ours(file):
                continue
            lines = file.read_text("ascii", "replace").splitlines()
            kept = [one for line in lines if (one := _read(job_id, line)) is not None]
            if kept:
                yield file, kept


def places(job: Path, folder: Path | None) -> list[Path]:
    """Give the file in each folder where answers may be written, the best first; it may have an ending."""
    folders = [*([folder] if folder is not None else []), Path(gettempdir()), job.absolute().parent]
    return [one / f"{job.name}.unstored" for one in dict.fromkeys(folders)]


def _is_ours(file: Path) -> bool:
    """Whether this user wrote the file: others can put files, or pipes, into a folder for temporary ones."""
    return (
        not file.is_symlink() and file.is_file() and (os.name == "nt" or file.stat().st_uid == os.geteuid())
    )


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _plain(job_id: str, one: Try, state: CallState) -> dict[str, Any]:
    return {
        "job": job_id,
        "try": one.id,
        "call": one.call,
        "tag": one.tag,
        "sent_at": one.sent_at.isoformat(),
        "server_at": None if one.server_at is None else one.server_at.isoformat(),
        "task_id": one.task_id,
        "cost": None if one.cost is None else str(one.cost),
        "code": one.code,
        "reason": one.reason,
        "state": state,
        "body": None if one.body is None else base64.b64encode(one.body).decode(),
    }


def _read(job_id: str, line: str) -> Kept | None:
    """Read a line; None for one of another job, or one that is damaged."""
    try:
        data = json.loads(line)
        if data["job"] != job_id:
            return None
        return Try(
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
        ), STATES[STATES.index(data["state"])]
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None
