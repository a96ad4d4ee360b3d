"""The events of a YAML text, from the fastest parser there is, with our limit of depth before the parser's own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml

# libyaml's parser where PyYAML was built with it: ten times as fast, the same events.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def events(text: str, max_depth: int) -> Iterator[Any]:
    """Give the parser's events. Raises yaml.YAMLError where the text is no YAML.

    The parser scans ahead of the events that it gives, by a thousand characters and more, and some of its
    releases refuse depth while they do. So where it stops, and what stands before that place is nested more
    than `max_depth` deep, those events are given first: the caller's refusal names the first place.
    """
    given = 0
    try:
        for event in _parse(text):
            given += 1
            yield event
    except yaml.MarkedYAMLError as error:
        if error.problem_mark is not None:
            before = list(_until_error(text[: error.problem_mark.index]))
            if _deepest(before) > max_depth:
                yield from islice(before, given, None)
        raise


def _parse(text: str) -> Iterator[Any]:
    return yaml.parse(text, Loader=LOADER)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _until_error(text: str) -> Iterator[Any]:
    try:
        yield from _parse(text)
    except yaml.YAMLError:
        return


def _deepest(found: list[Any]) -> int:
    depth = deepest = 0
    for event in found:
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            deepest = max(deepest, depth)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return deepest
