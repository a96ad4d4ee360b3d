"""The facts of one field, and how they are written: in a spec, and as a line of JSON.

A field is named by `where` it stands. In a request that is its name, `target[].domain` inside a list of
objects. In a response the envelope is counted from its top (`version`, `tasks[].id`, `tasks[].result`),
and what lies under a task's result from there: `result[].items[].title`. Where a table tells item types
apart, the type stands in the brackets, since one name can mean two fields: `result[].items[organic].title`.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import define, field, frozen

from codegen.transcribe.page import Json

Required: TypeAlias = Literal[True, False, "conditional"]

# The order in which facts are written, everywhere.
COMPARED = (
    "type", "required", "default", "minimum", "maximum", "min_length", "max_length", "min_items", "max_items", "values", "format",
    "when",
)  # fmt: skip


@define
class Facts:
    """What a description states. None (or empty) means that it says nothing.

    `each` holds what is stated of one element of a list. `default` is wrapped, since null is a value.
    """

    required: Required | None = None
    default: tuple[Json] | None = None
    minimum: int | float | str | None = None
    maximum: int | float | str | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    values: list[Json] = field(factory=list[Json])
    format: str | None = None
    example: tuple[Json] | None = None
    when: list[dict[str, Any]] = field(factory=list[dict[str, Any]])
    unless: list[str] = field(factory=list[str])
    along_with: list[str] = field(factory=list[str])
    needs: list[str] = field(factory=list[str])
    only_with: dict[str, Json] = field(factory=dict[str, Json])
    inner: list[tuple[str, str, str]] = field(factory=list[tuple[str, str, str]])
    undecided: list[str] = field(factory=list[str])
    disagreements: list[str] = field(factory=list[str])


@frozen
class FieldFacts:
    """One field in the terms in which pages and specs are compared."""

    where: str
    side: Literal["request", "response"]
    facts: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """A line of `--facts`."""
        return {"where": self.where, "side": self.side, **self.facts}


def flat(kind: str, facts: Facts) -> dict[str, Any]:
    """The facts that are stated, by name, in the order of COMPARED."""
    stated: dict[str, Any] = {"type": kind}
    if facts.required is not None:
        stated["required"] = facts.required
    if facts.default is not None:
        stated["default"] = facts.default[0]
    for name in ("minimum", "maximum", "min_length", "max_length", "min_items", "max_items"):
        if (value := getattr(facts, name)) is not None:
            stated[name] = value
    if facts.values:
        stated["values"] = facts.values
    if facts.format is not None:
        stated["format"] = facts.format
    if facts.when:
        stated["when"] = facts.when
    return stated
