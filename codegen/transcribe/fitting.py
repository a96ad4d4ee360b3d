"""Take out of a drafted field what its other facts or its neighbours rule out.

Pages do not always agree with themselves, and a draft that `generate` refuses helps nobody: each fact that
is taken out is told, for a comment beside the field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from codegen.checking.fields import Faults, faults, faults_beside
from codegen.reading import model
from codegen.transcribe.page import is_list
from codegen.transcribe.yaml_text import Block, plain


def fit(written: Block) -> list[str]:
    """Take out the facts that do not go with the other facts of the field; say which, and why."""
    return [*_without(faults, written)]


def fit_neighbours(fields: Block) -> Iterator[tuple[Any, str]]:
    """Take out what fields say of fields that are not beside them, or that cannot have the value; say what."""
    types = {str(name): model.TypeExpression.parse(str(written["type"])) for name, written in fields.items()}
    for key, written in fields.items():
        beside = {name: kind for name, kind in types.items() if name != key}
        for told in _without(partial(faults_beside, types=beside), written):
            yield key, told


def _without(find: Callable[[model.Field], Faults], written: Block) -> Iterator[str]:
    while found := next(find(model.structure(plain(written), model.Field)), None):
        place, message = found
        taken = _take_out(written, place)
        if place[0] != "example":  # the vendor's do not always keep the rules
            yield f"left out {taken}: {message.partition(';')[0]}"


def _take_out(written: Block, place: Sequence[str | int]) -> str:
    """Take out the fact at a place, or the one of several that a key holds; say which it was."""
    key, *below = place
    if key not in ("each", "needs", "only_with", "when") or not below:
        return _shown(key, written.pop(key))
    inner = below[0]
    value = written[key].pop(inner)
    if not written[key]:
        del written[key]
    match key:
        case "each":
            return _shown(inner, value)
        case "when":
            return _shown(key, value["field"], value["equals"])
        case "only_with":
            return _shown(key, inner, *([value] if value != "any" else []))
        case _:
            return _shown(key, value)


def _shown(*words: object) -> str:
    return " ".join(", ".join(map(str, word)) if is_list(word) else str(word) for word in words)
