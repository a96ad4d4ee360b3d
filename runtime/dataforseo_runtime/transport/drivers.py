"""Carry out what a generator of steps asks for, waiting in a thread or in an event loop.

The logic of a call stands once, as a generator that yields what to do next. These functions are
all that differs between Client and AsyncClient.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")


class Detached(BaseException):
    """The caller has given up while a step was being performed that cannot be stopped."""

    def __init__(self, running: Future[Any], cancelled: BaseException) -> None:
        self.running = running
        self.cancelled = cancelled
        super().__init__()


def drive(steps: Generator[Any, Any, T], execute: Callable[[Any], Any]) -> T:
    """Perform each step, hand back its outcome, and give what the generator returns."""
    try:
        step, failed = next(steps), list[BaseException]()
        while True:
            outcome = None
            try:
                outcome = execute(step)
            except BaseException as error:  # noqa: BLE001 - the generator decides; it also tidies up after Ctrl-C
                failed.append(error)
            step = _hand_back(steps, outcome, failed)
    except StopIteration as end:
        result: T = end.value
        return result


async def drive_async(steps: Generator[Any, Any, T], execute: Callable[[Any], Awaitable[Any]]) -> T:
    """Perform each step, hand back its outcome, and give what the generator returns."""
    try:
        step, failed = next(steps), list[BaseException]()
        while True:
            outcome = None
            try:
                outcome = await execute(step)
            except Detached as detached:
                conclude(steps, detached.running)
                raise detached.cancelled from None
            except BaseException as error:  # noqa: BLE001 - the generator decides; it also tidies up when cancelled
                failed.append(error)
            step = _hand_back(steps, outcome, failed)
    except StopIteration as end:
        result: T = end.value
        return result


def drive_giving(
    steps: Generator[Any, Any, None],
    execute: Callable[[Any], Any],
    given: type[T],
    check_ready: Callable[[], object],
) -> Iterator[T]:
    """Perform each step, and give the caller those that are a `given`. `check_ready` may forbid it."""
    check_ready()
    with contextlib.closing(steps), contextlib.suppress(StopIteration):
        step, failed = next(steps), list[BaseException]()
        while True:
            if isinstance(step, given):
                yield step
                step = next(steps)
                continue
            outcome = None
            try:
                outcome = execute(step)
            except Exception as error:  # noqa: BLE001 - the generator decides
                failed.append(error)
            step = _hand_back(steps, outcome, failed)


async def drive_giving_async(
    steps: Generator[Any, Any, None],
    execute: Callable[[Any], Awaitable[Any]],
    given: type[T],
    check_ready: Callable[[], object],
) -> AsyncIterator[T]:
    """Perform each step, and give the caller those that are a `given`. `check_ready` may forbid it."""
    check_ready()
    with contextlib.closing(steps), contextlib.suppress(StopIteration):
        step, failed = next(steps), list[BaseException]()
        while True:
            if isinstance(step, given):
                yield step
                step = next(steps)
                continue
            outcome = None
            try:
                outcome = await execute(step)
            except Exception as error:  # noqa: BLE001 - the generator decides
                failed.append(error)
            step = _hand_back(steps, outcome, failed)


def _hand_back(steps: Generator[Any, Any, Any], outcome: Any, failed: list[BaseException]) -> Any:
    """Give the generator what became of a step, and take the next one.

    Called when no error is being handled any more. Else what the generator raises, which knows more,
    would be shown as having come up "during handling" of what it is made of.
    """
    if not failed:
        return steps.send(outcome)
    failure = failed.pop()
    try:
        return steps.throw(failure)
    finally:
        del failure  # its traceback holds this frame


def conclude(steps: Generator[Any, Any, Any], running: Future[Any]) -> None:
    """Let the steps of a call that was given up end, with the outcome that nobody waits for."""

    def end(done: Future[Any]) -> None:
        try:
            error = done.exception()
            if error is None:
                steps.send(done.result())
            else:
                steps.throw(error)
        except BaseException:  # noqa: BLE001 - the result or the error of a call that was given up
            return
        steps.close()

    running.add_done_callback(end)
