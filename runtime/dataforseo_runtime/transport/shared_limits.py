"""Share the limits of one account between processes: by SQLite on one machine, by Redis across machines.

pyrate-limiter counts the calls a minute. Lock files count simultaneous calls; the operating system frees
them when a process dies. Both packages are in the extra `dataforseo[shared]`.
"""

from __future__ import annotations

import importlib
import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from dataforseo_runtime.base.errors import ConfigurationError, NotSentError
from dataforseo_runtime.base.forks import reset_in_child
from dataforseo_runtime.transport.effects import TakeResult
from dataforseo_runtime.transport.limiter import Scope

if TYPE_CHECKING:
    from pyrate_limiter import AbstractBucket, Rate

# A call is counted when it may start, and reaches the server later. So a minute is counted as 61 s.
WINDOW_MILLISECONDS = 61_000
SLOT_POLL_SECONDS = 0.05
_PUTS_BETWEEN_CLEANINGS = 500

_logger = logging.getLogger("dataforseo")


class SharedLimits:
    """A store that several clients, processes or machines ask before each call.

    Within a process calls are served in order; between processes the faster one goes first. Closing a
    client also closes the connections to the store; other clients that use it open new ones.
    """

    def __init__(
        self,
        bucket: Callable[[str, list[Rate]], AbstractBucket],
        slots: Callable[[str, int], Slots] | None = None,
    ) -> None:
        self._new_bucket = bucket
        self._new_slots = slots
        self._slots: dict[str, Slots] = {}
        self._puts = 0
        self._lock = threading.Lock()
        self._buckets: dict[str, AbstractBucket] = {}
        self._parent_buckets: list[object] = []
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Start without connections. The parent's are kept: SQLite forbids to close them in a child."""
        self._lock = threading.Lock()
        self._parent_buckets.append(self._buckets)
        self._buckets = {}

    @classmethod
    def sqlite(cls, path: str | Path) -> SharedLimits:
        """Share through files beside `path`, for processes of one machine."""
        pyrate_limiter = _required()

        def bucket(scope: str, rates: list[Rate]) -> AbstractBucket:
            table = "calls_" + "".join(char if char.isalnum() else "_" for char in scope)
            sqlite: AbstractBucket = pyrate_limiter.SQLiteBucket.init_from_file(
                rates, table=table, db_path=str(path), use_file_lock=True
            )
            return sqlite

        return cls(bucket, lambda scope, count: Slots(Path(path), scope, count))

    @classmethod
    def redis(cls, connection: Any, prefix: str = "dataforseo") -> SharedLimits:
        """Share calls a minute through a `redis.Redis` connection, for processes of many machines.

        Simultaneous calls are not shared: give each client its part of them with `limits=`.
        """
        pyrate_limiter = _required()
        return cls(
            lambda scope, rates: pyrate_limiter.RedisBucket.init(rates, connection, f"{prefix}:{scope}")
        )

    def take(self, scopes: Sequence[Scope]) -> TakeResult:
        """Count one call in every scope, or return how long to wait before asking again.

        Raises NotSentError when the store cannot be read or written.
        """
        held: list[Callable[[], None]] = []

        def release() -> None:
            for free_slot in held:
                try:
                    free_slot()
                except Exception:  # an answer that was paid for must not be lost for this
                    _logger.exception("a slot of the shared limits could not be freed")

        with self._lock:
            try:
                wait = self._take(scopes, held)
            except Exception as error:  # each kind of store raises errors of its own
                release()
                reason = f"the store of the shared limits failed: {type(error).__name__}: {error}"
                raise NotSentError(reason, passing=False) from error
            if wait > 0:
                release()
                return TakeResult(wait)
        return TakeResult(0.0, release)

    def _take(self, scopes: Sequence[Scope], held: list[Callable[[], None]]) -> float:
        for scope in scopes:
            slot = self._slot(scope)
            if slot is not None:
                held.append(slot)
            elif self._new_slots is not None and scope.limits.simultaneous_calls is not None:
                return SLOT_POLL_SECONDS * (1 + random.random())  # noqa: S311 - so that processes do not poll together
        # Widest scope first: if the small limit of an endpoint refuses, it has cost little of a large one.
        for scope in scopes:
            wait = self._count(scope)
            if wait > 0:
                return wait
        return 0.0

    def close(self) -> None:
        """Close the connections to the store; a later call opens new ones."""
        with self._lock:
            while self._buckets:
                self._buckets.popitem()[1].close()

    def _slot(self, scope: Scope) -> Callable[[], None] | None:
        count = scope.limits.simultaneous_calls
        if count is None or self._new_slots is None:
            return None
        slots = self._slots.get(scope.name)
        if slots is None:
            slots = self._slots[scope.name] = self._new_slots(scope.name, count)
        return slots.take()

    def _count(self, scope: Scope) -> float:
        per_minute = scope.limits.calls_per_minute
        if per_minute is None:
            return 0.0
        from pyrate_limiter import Rate, RateItem

        bucket = self._buckets.get(scope.name)
        if bucket is None:
            bucket = self._buckets[scope.name] = self._new_bucket(
                scope.name, [Rate(per_minute, WINDOW_MILLISECONDS)]
            )
        now = time.time_ns() // 1_000_000  # time of day, because it is compared with that of other machines
        item = RateItem(scope.name, now)
        if bucket.put(item):
            self._puts += 1
            if self._puts % _PUTS_BETWEEN_CLEANINGS == 0:
                bucket.leak(now)
            return 0.0
        milliseconds: int = cast("int", bucket.waiting(item))
        return max(milliseconds, 1) / 1000


class Slots:
    """Lock files, one for each simultaneous call."""

    def __init__(self, path: Path, scope: str, count: int) -> None:
        name = "".join(char if char.isalnum() else "_" for char in scope)
        self._paths = [path.with_name(f"{path.name}.{name}.{number}.lock") for number in range(count)]

    def take(self) -> Callable[[], None] | None:
        """Take a free slot and return the function that frees it; None if all are taken."""
        from filelock import FileLock, Timeout

        for path in random.sample(self._paths, len(self._paths)):
            lock = FileLock(path, thread_local=False)
            try:
                lock.acquire(blocking=False)
            except Timeout:
                continue
            return lock.release
        return None


def _required() -> Any:
    try:
        importlib.import_module("filelock")
        return importlib.import_module("pyrate_limiter")
    except ImportError as error:
        raise ConfigurationError(
            f"sharing limits needs more packages ({error}): pip install 'dataforseo[shared]'"
        ) from None
