"""Parse YAML to events. Our limit on depth applies before the parser's own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml

# The parser of libyaml, if PyYAML was built with it: ten times as fast, with the same events.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def events(text: str, max_depth: int) -> Iterator[Any]:
    """Yield the events of the parser. Raises yaml.YAMLError if the text is not YAML.

    The parser scans ahead of the events that it yields, and some releases refuse deep nesting while they
    scan. If it stops after a text that is nested more than `max_depth` deep, the events before that
    place are yielded first, so that the caller can name the first place that is too deep.
    """
    count = 0
    try:
        for event in _parse(text):
            count += 1
            yield event
    except yaml.MarkedYAMLError as error:
        if error.problem_mark is not None:
            before = list(_until_error(text[: error.problem_mark.index]))
            if _deepest(before) > max_depth:
                yield from islice(before, count, None)
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
