"""Create a job file completely or not at all, lock it for one process, and explain errors of SQLite."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

from dataforseo_runtime.base.errors import ConfigurationError, JobError, JobInUseError
from dataforseo_runtime.jobs.schema import APPLICATION_ID, VERSION

# Files that SQLite may keep beside a database: the rollback journal, and those of a write-ahead log.
_COMPANIONS = ("-journal", "-wal", "-shm")


def connect(path: Path) -> sqlite3.Connection:
    """Open a job file for this process alone. Raises JobError, or ConfigurationError if it is no job file."""
    if not path.exists():
        raise JobError(f"{path} is not there")
    if path.stat().st_size == 0:
        raise unusable(path, "it is empty")
    with reading(path):
        connection = sqlite3.connect(path, timeout=1, isolation_level=None, check_same_thread=False)
        try:
            _check_kind(connection, path)
            _lock(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def create(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Create a job file with mode 0600 and fill it with `fill`. No file is left after an error (JobError)."""
    for companion in _COMPANIONS:
        leftover = path.with_name(path.name + companion)
        if leftover.exists():
            raise JobError(
                f"{path} is not there, but {leftover.name} is, which belongs to a job that was under way: "
                "put the file back, or remove that too if what the job paid for may be paid for again"
            )
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.absolute().parent)
    except OSError as error:
        where = "the folder is not there" if not path.parent.is_dir() else error.strerror
        raise JobError(f"{path}: cannot be written: {where}") from None
    os.close(handle)  # mkstemp set the mode 0600
    fresh = Path(name)
    try:
        with explaining_errors(path), closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            fill(connection)
        _publish(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def check_room(path: Path, needed: int) -> None:
    """Check that the disk of a job file has `needed` bytes left. Raises JobError."""
    free = shutil.disk_usage(path.absolute().parent).free
    if free < needed:
        raise JobError(
            f"{path}: the disk has {free >> 20:,} MB left, and answers may need {needed >> 20:,} MB; make "
            "room and run it again. Nothing more was sent, nothing is lost"
        )


def unusable(path: Path, why: str) -> JobError:
    """Build the error for a file that has lost records of what was paid for."""
    return JobError(
        f"{path}: {why}, so the job does not know what was paid for, and nothing is sent. Put a "
        "copy of the file back, or choose another job file to pay for everything again"
    )


@contextmanager
def explaining_errors(path: Path) -> Generator[None, None, None]:
    """Turn SQLite's errors into a JobError that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        cls = JobInUseError if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) else JobError
        raise cls(f"{path}: {_meaning(error, path)}") from error


@contextmanager
def reading(path: Path) -> Generator[None, None, None]:
    """Explain errors while a file is read. Texts and messages from a damaged file may not be UTF-8."""
    try:
        with explaining_errors(path):
            yield
    except UnicodeDecodeError as error:
        raise unusable(path, "a text in it is damaged") from error


def _check_kind(connection: sqlite3.Connection, path: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application != APPLICATION_ID:
        raise ConfigurationError(f"{path} is a SQLite file of something else; choose another job file")
    if version != VERSION:
        raise ConfigurationError(
            f"{path} is a job file of version {version}, and this program writes version {VERSION}: "
            "finish it with the program that began it, or start a new one"
        )


def _lock(connection: sqlite3.Connection) -> None:
    run = connection.execute
    run("PRAGMA locking_mode = EXCLUSIVE")
    run("PRAGMA journal_mode = DELETE")
    run("PRAGMA synchronous = FULL")
    run("PRAGMA fullfsync = ON")
    run("BEGIN IMMEDIATE")  # takes the lock, or fails because another process has it
    run("COMMIT")


def _publish(fresh: Path, path: Path) -> None:
    """Rename `fresh` to `path`. Raises JobInUseError if another process has created `path` meanwhile."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        raise JobInUseError(f"{path}: another process has begun this job") from None
    except OSError:  # a file system without links
        fresh.replace(path)


def _meaning(error: sqlite3.Error, path: Path) -> str:
    """Explain an error of SQLite in terms of the job."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_FULL"):
        return "the disk is full; make room and run it again"
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
        return (
            "this is no job file, or it is damaged and does not know what was paid for, so nothing is sent; "
            "put a copy of it back, or choose another one"
        )
    return str(error)
