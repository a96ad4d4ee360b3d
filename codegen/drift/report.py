"""Print differences for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from codegen.drift.compare import Change
from codegen.transcribe.page import is_list, is_object

_MARKS = {"added": "+", "gone": "-", "changed": "~"}


def report(name: str, spec: str, changes: Sequence[Change]) -> Iterator[str]:
    """Yield the lines for one page or answer: a heading, then a line for each difference."""
    count = f"{len(changes)} difference{'' if len(changes) == 1 else 's'}" if changes else "no difference"
    yield f"{name} against spec/{spec}: {count}"
    for change in changes:
        yield f"  {_MARKS[change.kind]} {change.side} {change.where}{_detail(change)}"


def _detail(change: Change) -> str:
    if change.kind == "gone":
        return ": the spec has it, the page does not"
    if change.kind == "added":
        facts: dict[str, Any] = change.page or {}
        return ": " + ", ".join(f"{fact} {shown(value)}" for fact, value in facts.items())
    if change.page is None:
        return f": {change.fact} is {shown(change.spec)} in the spec, and the page does not say"
    if change.spec is None:
        return f": {change.fact} is {shown(change.page)} on the page, and the spec does not say"
    return f": {change.fact} was {shown(change.spec)}, is {shown(change.page)}"


def shown(value: Any) -> str:
    """Write a value as a spec would, on one line of at most 200 characters."""
    if isinstance(value, bool):
        return str(value).lower()
    if is_list(value):
        text = "[" + ", ".join(shown(item) for item in value) + "]"
    elif is_object(value):
        text = "{" + ", ".join(f"{key}: {shown(item)}" for key, item in value.items()) + "}"
    else:
        text = str(value)
    return text if len(text) <= 200 else text[:197] + "..."
