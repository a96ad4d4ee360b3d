"""Remove facts that contradict other facts of the same field or of other fields in the same object.

Some pages contradict themselves, but `generate` refuses a spec with contradictions. Each removed fact is
reported, so that the spec can show it in a comment beside the field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from codegen.checking.fields import Faults, faults, faults_beside
from codegen.reading import model
from codegen.transcribe.page import is_list
from codegen.transcribe.yaml_text import Block, plain


def drop_conflicting_facts(written: Block) -> list[str]:
    """Remove the facts of a field that contradict its other facts. Returns a message for each."""
    return [*_drop_faults(faults, written)]


def drop_facts_about_other_fields(fields: Block) -> Iterator[tuple[Any, str]]:
    """Remove references to another field that does not exist, or that cannot have the stated value.

    Yields a message for each removed fact, with the key of the field that it was removed from.
    """
    types = {str(name): model.TypeExpression.parse(str(written["type"])) for name, written in fields.items()}
    for key, written in fields.items():
        beside = {name: kind for name, kind in types.items() if name != key}
        for message in _drop_faults(partial(faults_beside, types=beside), written):
            yield key, message


def _drop_faults(find: Callable[[model.Field], Faults], written: Block) -> Iterator[str]:
    while found := next(find(model.structure(plain(written), model.Field)), None):
        place, message = found
        taken = _remove(written, place)
        if place[0] != "example":  # the vendor's examples break rules too often to report them
            yield f"left out {taken}: {message.partition(';')[0]}"


def _remove(written: Block, place: Sequence[str | int]) -> str:
    """Remove the fact at a place, but no other facts under its key. Returns the removed fact as text."""
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
