"""Define the facts of a field and their order, for specs and for the lines that `--facts` prints.

`where` is the path of a field:

* Request: the name, or `target[].domain` inside a list of objects.
* Envelope: the path from the top of the response: `version`, `tasks[].id`, `tasks[].result`.
* Below a task's result: the path from the result: `result[].items[].title`.
* With several item types: the type in brackets, `result[].items[organic].title`.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import define, field, frozen

from codegen.transcribe.page import Json

Required: TypeAlias = Literal[True, False, "conditional"]

# The facts that pages and specs are compared by, in the order in which they are written.
COMPARED = (
    "type", "required", "default", "minimum", "maximum", "min_length", "max_length", "min_items", "max_items", "values", "format",
    "when",
)  # fmt: skip


@frozen
class InnerField:
    """Hold a field that only the description of its parent mentions."""

    name: str
    type: str
    text: str


@define
class StatedFacts:
    """Hold the facts that a description states; None or empty where it states none.

    `default` and `example` are tuples of one value, since null is a value. `minimum` and `maximum` of a date
    are texts such as `6 months ago`. `unless`, `along_with` and `needs` are names of other fields: required
    unless that one is given, required if that one is given, allowed only with that one. `only_with` has the
    value that another field must have. `when` are facts that hold if another field has a value. `inner` are
    fields of an object that only the description mentions. `undecided` are statements for a person.
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
    inner: list[InnerField] = field(factory=list[InnerField])
    undecided: list[str] = field(factory=list[str])
    disagreements: list[str] = field(factory=list[str])


@frozen
class FieldFacts:
    """Hold one field's facts by name, so that pages and specs can be compared."""

    where: str
    side: Literal["request", "response"]
    facts: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """Give the line that `--facts` prints."""
        return {"where": self.where, "side": self.side, **self.facts}


def flat(kind: str, facts: StatedFacts) -> dict[str, Any]:
    """List the stated facts by name, in the order of COMPARED."""
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
