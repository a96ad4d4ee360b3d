"""Take out of a drafted field what its other facts or its neighbours rule out.

Pages do not always agree with themselves, and a draft that `generate` refuses helps nobody: each fact that
is taken out is told, for a comment beside the field.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen import model
from codegen.check_fields import check_value, faults
from codegen.transcribe.page import is_list, is_object
from codegen.transcribe.yaml_text import Block


def fit(written: Block) -> list[str]:
    """Take out the facts that do not go with the other facts of the field; say which, and why."""
    told: list[str] = []
    while found := next(faults(model.structure(plain(written), model.Field)), None):
        (key, *below), message = found
        holder = written
        if key in ("each", "when") and below:
            holder, key = written[key], below[0]
        value = holder.pop(key)
        for emptied in [name for name in ("each", "when") if name in written and not written[name]]:
            del written[emptied]
        if key != "example":  # the vendor's do not always keep the rules
            told.append(_left_out(key, value, message))
    return told


def fit_neighbours(fields: Block) -> Iterator[tuple[Any, str]]:
    """Take out what fields say of fields that are not beside them, or that cannot have the value; say what."""
    for key, written in fields.items():
        beside = {str(name): other for name, other in fields.items() if name != key}
        for fact, names in _named(written):
            for name, value in names.items():
                if name not in beside:
                    reason = f"no field {name} stands beside it"
                elif value == "any":
                    continue
                else:
                    kind = model.TypeExpression.parse(str(beside[name]["type"]))
                    reason = check_value(kind, value) or ""
                if reason:
                    _forget(written, fact, name)
                    yield key, _left_out(fact, name if value == "any" else f"{name} {value}", reason)


def _named(written: Block) -> list[tuple[str, dict[str, Any]]]:
    """List what a field says of others: by fact, their names and the values that they must have."""
    return [
        ("needs", dict.fromkeys(written.get("needs", ()), "any")),
        ("only_with", dict(written.get("only_with", {}))),
        ("when", {entry["field"]: entry["equals"] for entry in written.get("when", ())}),
    ]


def _forget(written: Block, fact: str, name: str) -> None:
    held = written[fact]
    if is_object(held):
        del held[name]
    else:
        held[:] = [one for one in held if (one["field"] if is_object(one) else one) != name]
    if not held:
        del written[fact]


def _left_out(key: object, value: object, reason: str) -> str:
    shown = ", ".join(map(str, value)) if is_list(value) else value
    return f"left out {key} {shown}: {reason.partition(';')[0]}"


def plain(value: Any) -> Any:
    """Give what YAML would say as plain data."""
    if is_object(value):
        return {str(key): plain(item) for key, item in value.items()}
    if is_list(value):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, str) else value
