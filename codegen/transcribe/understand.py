"""From a page to an endpoint: which call it is, its fields in their places, and the facts of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from attrs import define, field, frozen

from codegen.reading.paths import PATH, page_of
from codegen.transcribe import evidence, prose
from codegen.transcribe.call import Limits, billing, limits, the_call
from codegen.transcribe.evidence import Shape
from codegen.transcribe.facts import Facts, FieldFacts, flat
from codegen.transcribe.nesting import Node, nest
from codegen.transcribe.page import Call, Page, PageError, Row
from codegen.transcribe.table import constant_type

Side = Literal["request", "response"]

# What a spec can hold; see spec/schema.json.
_ADDRESS = re.compile(r"https://docs\.dataforseo\.com/v3/[^\s\"'\\<>]*")

RESULT_IS_A_LIST = "the table says object, yet the result of every task is a list"

# What only an answer's table begins with.
_ENVELOPE = (
    "version",
    "status_code",
    "status_message",
    "time",
    "cost",
    "tasks_count",
    "tasks_error",
    "tasks",
)


@define(eq=False)
class Field:
    """A field in its place: `where` as facts write it, `type` as the sample corrected it.

    `element` is the type of a list's elements where a sample shows it, `variant` the item type that
    the field belongs to.
    """

    name: str
    where: str
    side: Side
    type: str
    facts: Facts
    text: str = ""
    variant: str | None = None
    element: str | None = None
    children: list[Field] = field(factory=lambda: list[Field]())
    doubts: list[str] = field(factory=list[str])
    disagreements: list[str] = field(factory=list[str])

    def all(self) -> Iterator[Field]:
        """This field and everything below it."""
        yield self
        for child in self.children:
            yield from child.all()

    def stated(self) -> FieldFacts:
        """The facts in the terms in which pages and specs are compared."""
        return FieldFacts(self.where, self.side, flat(self.type, self.facts))


@frozen
class Endpoint:
    """Everything that was understood of a page."""

    page: Page
    call: Call
    url: str
    revised: str | None
    billing: str | None
    limits: Limits
    request: tuple[Field, ...]
    response: tuple[Field, ...]
    doubts: tuple[str, ...]

    def fields(self) -> Iterator[Field]:
        """Every field of the request, then of the response, in the order of the tables."""
        for part in (*self.request, *self.response):
            yield from part.all()


def understand(page: Page) -> Endpoint:
    """Work out what a page says. Raises PageError when it is no page of this API or only half of one."""
    requested, responded = _sides(page)
    call = the_call(page)
    if not responded:
        raise PageError(page.file, "has no table of the response's fields; was the page cut off?")
    if not any(row.name == "tasks" for row in responded) and page.shape != "OpenAPI":
        raise PageError(
            page.file,
            "its response table does not begin with the envelope of DataForSEO; another vendor's page?",
        )
    if not PATH.fullmatch(call.path):
        raise PageError(
            page.file,
            f"is about {call.method} {call.path[:80]!r}; a path of this API has small letters, digits and _, "
            "and parameters in braces",
        )
    doubts = list(page.complaints)
    if call.method == "POST" and not requested:
        doubts.append("a POST page without a table of request fields")
    shape = evidence.response_shape(page.samples)
    response = _fields(page, responded, shape, "response")
    doubts += _cut_off(page, response, shape)
    request = _fields(page, requested, evidence.request_shape(page.samples), "request")
    _resolve_cases(request)
    return Endpoint(
        page=page,
        call=call,
        url=page.url if page.url and _ADDRESS.fullmatch(page.url) else page_of(call.path),
        revised=page.revised,
        billing=billing(page.prose),
        limits=limits(page.prose),
        request=request,
        response=response,
        doubts=tuple(doubts),
    )


def _cut_off(page: Page, response: Sequence[Field], shape: Shape) -> list[str]:
    """Hold the table against the sample: when most of what was sent is not listed, the table lost its end.

    Returns what the sample has and the table does not, for a person.
    """
    names = {one.where for top in response for one in top.all()}
    if "tasks" in names and "tasks[].result" not in names:
        raise PageError(page.file, "its response table ends before the results; was the page cut off?")
    task = shape.keys["tasks"].fields
    shown, missing = 0, list[str]()
    waiting = [
        (
            next((one for top in response for one in top.all() if one.where == "tasks[].result"), None),
            task.get("result"),
        )
    ]
    while waiting:
        one, seen = waiting.pop()
        if one is None or seen is None or seen.types_differ or not seen.fields:
            continue
        listed = {child.name: child for child in one.children}
        if not listed and one.where != "tasks[].result":
            continue
        for key, below in seen.fields.items():
            shown += 1
            if key in listed:
                waiting.append((listed[key], below))
            else:
                missing.append(f"{one.where}.{key}")
    if len(missing) * 2 > shown and page.shape != "OpenAPI":
        raise PageError(
            page.file,
            f"its response table lists {shown - len(missing)} of the {shown} fields that its sample shows; was the page cut off?",
        )
    return [f"the sample has {where}, the table does not" for where in missing]


def _sides(page: Page) -> tuple[list[Row], list[Row]]:
    requested: list[Row] = []
    responded: list[Row] = []
    for table in page.tables:
        names = [row.name for row in table[:12]]
        if sum(name in names for name in _ENVELOPE) >= 4 or (responded and not page.shape == "OpenAPI"):
            responded += table
        else:
            requested += table
    return requested, responded


# -- the fields --------------------------------------------------------------------------------------


def _fields(page: Page, rows: Sequence[Row], shape: Shape, side: Side) -> tuple[Field, ...]:
    if not rows:
        return ()
    names = [row.name for row in rows]
    root = nest(rows, shape, response=side == "response")
    return tuple(_field(child, "", side, names) for child in root.children)


def _field(node: Node, above: str, side: Side, names: Sequence[str]) -> Field:
    row = node.row
    kind, disagreements = _type(row, node)
    facts = prose.read(
        row.text, row.name, kind, request=side == "request", fields=names if side == "request" else ()
    )
    _from_sample(facts, node.seen)
    where = above + row.name
    if where == "tasks[].result" and kind == "object":
        kind, disagreements = "array", [RESULT_IS_A_LIST]
    built = Field(
        row.name,
        where,
        side,
        kind,
        facts,
        text=row.text,
        variant=node.variant,
        element=_element(facts, node.seen),
        doubts=[*node.doubts],
    )
    built.disagreements = [*node.notes, *disagreements, *facts.disagreements]
    below = _prefix(where, side) + ("[]" if kind == "array" else "")
    for child in node.children:
        inside = (
            f"{below[:-2]}[{child.variant}]" if child.variant is not None and below.endswith("[]") else below
        )
        built.children.append(_field(child, inside + ".", side, names))
    if built.children and kind == "array":
        # “possible item types” of objects are no values; they are where the types' fields stand.
        facts.values = []
    for name, inner, text in facts.inner:
        if not any(child.name == name for child in built.children):
            told = prose.read(text, name, inner, request=side == "request")
            built.children.append(Field(name, f"{below}.{name}", side, inner, told))
    return built


def _prefix(where: str, side: Side) -> str:
    """Paths below a task's result are counted from the result."""
    return where.removeprefix("tasks[].") if side == "response" and where == "tasks[].result" else where


def _type(row: Row, node: Node) -> tuple[str, list[str]]:
    """The table's type, corrected by the sample where the two cannot both be true."""
    seen = node.seen.kinds if node.seen is not None else set[str]()
    if row.name == "type" and row.type != "string" and constant_type(row.text) is not None:
        return "string", [f"the table says {row.type}, the text names one item type"]
    if not seen or row.type == "any":
        return row.type, []
    if row.type == "number" and seen <= {"integer", "number"}:
        return "number", []
    if row.type == "integer" and "number" in seen and seen <= {"integer", "number"}:
        return "number", ["the table says integer, the sample has fractions"]
    if row.type in seen or len(seen) > 1:
        return row.type, [] if row.type in seen and len(seen) == 1 else [
            f"the sample has {' and '.join(sorted(seen))}"
        ]
    shown = next(iter(seen))
    return shown, [f"the table says {row.type}, the sample has {shown}"]


def _element(facts: Facts, seen: Shape | None) -> str | None:
    if seen is not None and seen.item is not None and len(seen.item.kinds) == 1:
        return next(iter(seen.item.kinds))
    if facts.example is not None and isinstance(facts.example[0], list) and facts.example[0]:
        kinds = {evidence.kind_of(value) for value in facts.example[0]}
        return next(iter(kinds)) if len(kinds) == 1 else None
    return None


_STAMP = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d(?P<zone> \+00:00)?)?")


def _from_sample(facts: Facts, seen: Shape | None) -> None:
    """Settle a date format by what the sample bears out."""
    texts = sorted(seen.texts) if seen is not None else []
    stamps = [match for text in texts if (match := _STAMP.fullmatch(text))]
    if facts.format == "utc":
        facts.format = (
            "yyyy-mm-dd hh:mm:ss +00:00" if stamps and all(match["zone"] for match in stamps) else None
        )
    elif (
        facts.format is not None
        and facts.format.endswith("+00:00")
        and stamps
        and not any(match["zone"] for match in stamps)
    ):
        facts.disagreements.append(f"the format has an offset, the sample has none: {stamps[0][0]!r}")


def _resolve_cases(fields: Sequence[Field]) -> None:
    """Name the field that a case such as “for mobile on android” speaks of, by its allowed values."""
    for one in (part for top in fields for part in top.all()):
        settled: list[dict[str, Any]] = []
        for entry in one.facts.when:
            words = entry.get("case")
            if words is None:
                settled.append(entry)
                continue
            named = [(word, other) for word in words for other in fields if _allows(other, word)]
            fact = next(key for key in entry if key != "case")
            if named and len({word for word, _ in named}) == len(words):
                word, other = named[-1]
                value = next(value for value in other.facts.values if str(value).lower() == word.lower())
                settled.append({"field": other.name, "equals": value, fact: entry[fact]})
            else:
                one.facts.undecided.append(f"{fact} for {' '.join(words)}: {entry[fact]}")
        one.facts.when = settled


def _allows(other: Field, word: str) -> bool:
    return any(str(value).lower() == word.lower() for value in other.facts.values)
