"""Carry out what a generator of steps asks for, waiting in a thread or in an event loop.

The logic of a call stands once, as a generator that yields what to do next. These two functions are
all that differs between Client and AsyncClient.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar

T = TypeVar("T")


def drive(steps: Generator[Any, Any, T], perform: Callable[[Any], Any]) -> T:
    """Perform each step, hand back its outcome, and give what the generator returns."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = perform(step)
            except BaseException as error:  # noqa: BLE001 - the generator decides; it also tidies up after Ctrl-C
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result


async def drive_async(steps: Generator[Any, Any, T], perform: Callable[[Any], Awaitable[Any]]) -> T:
    """Perform each step, hand back its outcome, and give what the generator returns."""
    try:
        step = next(steps)
        while True:
            try:
                outcome = await perform(step)
            except BaseException as error:  # noqa: BLE001 - the generator decides; it also tidies up when cancelled
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        result: T = end.value
        return result
