"""Run a generator of effects, in a thread or in an event loop.

The logic of a call is written once, as a generator that yields effects (see `effects`) and is sent their
results. Client and AsyncClient differ only in the driver and the executor that they use.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
# The result of an effect and None, or None and the error that it raised.
_Ended: TypeAlias = tuple[Any, BaseException | None]


class CancelledWhileRunning(BaseException):
    """The caller was cancelled while a thread carried out an effect that cannot be stopped."""

    def __init__(self, running: Future[Any], cancelled: BaseException) -> None:
        self.running = running
        self.cancelled = cancelled
        super().__init__()


def drive(effects: Generator[Any, Any, T], execute: Callable[[Any], Any]) -> T:
    """Execute each effect of a generator, send it the result, and return what the generator returns."""
    try:
        effect = next(effects)
        while True:
            effect = _resume(effects, *_try(execute, effect))
    except StopIteration as end:
        returned: T = end.value
        return returned


async def drive_async(effects: Generator[Any, Any, T], execute: Callable[[Any], Awaitable[Any]]) -> T:
    """Do the same as `drive` in an event loop."""
    try:
        effect = next(effects)
        while True:
            effect = _resume(effects, *await _try_async(execute, effect))
    except CancelledWhileRunning as error:
        _finish_later(effects, error.running)
        raise error.cancelled from None
    except StopIteration as end:
        returned: T = end.value
        return returned


def drive_yielding(
    effects: Generator[Any, Any, None],
    execute: Callable[[Any], Any],
    item_type: type[T],
    check_ready: Callable[[], object],
) -> Iterator[T]:
    """Execute the effects of a generator, and yield to the caller what is an `item_type`.

    `check_ready` is called before the first effect and raises what forbids it.
    """
    check_ready()
    with contextlib.closing(effects), contextlib.suppress(StopIteration):
        effect = next(effects)
        while True:
            if isinstance(effect, item_type):
                yield effect
                effect = next(effects)
            else:
                effect = _resume(effects, *_try(execute, effect))


async def drive_yielding_async(
    effects: Generator[Any, Any, None],
    execute: Callable[[Any], Awaitable[Any]],
    item_type: type[T],
    check_ready: Callable[[], object],
) -> AsyncIterator[T]:
    """Do the same as `drive_yielding` in an event loop."""
    check_ready()
    with contextlib.closing(effects), contextlib.suppress(StopIteration):
        effect = next(effects)
        while True:
            if isinstance(effect, item_type):
                yield effect
                effect = next(effects)
            else:
                effect = _resume(effects, *await _try_async(execute, effect))


def _try(execute: Callable[[Any], Any], effect: Any) -> _Ended:
    try:
        return execute(effect), None
    except BaseException as error:  # noqa: BLE001 - the generator decides; it also cleans up after Ctrl-C
        return None, error


async def _try_async(execute: Callable[[Any], Awaitable[Any]], effect: Any) -> _Ended:
    try:
        return await execute(effect), None
    except CancelledWhileRunning:
        raise
    except BaseException as error:  # noqa: BLE001 - the generator decides; it also cleans up when cancelled
        return None, error


def _resume(effects: Generator[Any, Any, Any], result: Any, error: BaseException | None) -> Any:
    """Send the generator the result of an effect, or throw its error, and return the next effect.

    Call this outside of any `except`. Otherwise an error that the generator makes of `error` would be shown
    as raised "during handling" of it.
    """
    if error is None:
        return effects.send(result)
    try:
        return effects.throw(error)
    finally:
        del error  # its traceback holds this frame


def _finish_later(effects: Generator[Any, Any, Any], running: Future[Any]) -> None:
    """Let the generator of a cancelled call process the result of its last effect once it is there."""

    def finish(done: Future[Any]) -> None:
        try:
            error = done.exception()
            if error is None:
                effects.send(done.result())
            else:
                effects.throw(error)
        except BaseException:  # noqa: BLE001 - nobody waits for the answer or the error any more
            return
        effects.close()

    running.add_done_callback(finish)
