"""Turn a page into an endpoint: find its call, the place of each field, and each field's facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from attrs import define, field, frozen

from codegen.reading.paths import PATH, page_of
from codegen.transcribe import evidence, prose
from codegen.transcribe.call import StatedLimits, billing, find_call, limits
from codegen.transcribe.evidence import SampleSchema
from codegen.transcribe.facts import FieldFacts, StatedFacts, flat
from codegen.transcribe.field_tree import FieldNode
from codegen.transcribe.nesting import nest
from codegen.transcribe.page import ApiCall, DocsPage, PageError, TableRow
from codegen.transcribe.table import item_type_of_row

Side = Literal["request", "response"]

# The addresses that a spec can hold; see spec/schema.json.
_ADDRESS = re.compile(r"https://docs\.dataforseo\.com/v3/[^\s\"'\\<>]*")

RESULT_IS_A_LIST = "the table says object, yet the result of every task is a list"

# The first fields of every response table, and of no request table.
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
    """Hold a field with the fields below it.

    `where` is its path as `facts` defines it. `type` is the table's type, corrected by the sample. `element`
    is the type of a list's elements, None where no sample shows it. `variant` is the item type that the field
    belongs to. `doubts` are for a person to decide, `disagreements` are what table, text and sample say
    differently.
    """

    name: str
    where: str
    side: Side
    type: str
    facts: StatedFacts
    text: str = ""
    variant: str | None = None
    element: str | None = None
    children: list[Field] = field(factory=lambda: list[Field]())
    doubts: list[str] = field(factory=list[str])
    disagreements: list[str] = field(factory=list[str])

    def all(self) -> Iterator[Field]:
        """Give this field and everything below it."""
        yield self
        for child in self.children:
            yield from child.all()

    def stated(self) -> FieldFacts:
        """Give the facts by name, so that pages and specs can be compared."""
        return FieldFacts(self.where, self.side, flat(self.type, self.facts))


@frozen
class Endpoint:
    """Hold everything that a page says about an endpoint. `doubts` are for a person to decide."""

    page: DocsPage
    call: ApiCall
    url: str
    revised: str | None
    billing: str | None
    limits: StatedLimits
    request: tuple[Field, ...]
    response: tuple[Field, ...]
    doubts: tuple[str, ...]

    def fields(self) -> Iterator[Field]:
        """Give every field of the request, then of the response, in the order of the tables."""
        for part in (*self.request, *self.response):
            yield from part.all()


def understand(page: DocsPage) -> Endpoint:
    """Find out what a page says. Raises PageError if it is not a page of this API, or was cut off."""
    requested, responded = _split_tables(page)
    call = find_call(page)
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
    schema = evidence.response_schema(page.samples)
    response = _fields(page, responded, schema, "response")
    doubts += _fields_missing_in_table(page, response, schema)
    request = _fields(page, requested, evidence.request_schema(page.samples), "request")
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


def _fields_missing_in_table(page: DocsPage, response: Sequence[Field], schema: SampleSchema) -> list[str]:
    """List the fields that the sample has and the table does not, as messages for a person.

    Raises PageError if the table lacks its results or most of the sample's fields: then the page was cut off.
    """
    names = {one.where for top in response for one in top.all()}
    if "tasks" in names and "tasks[].result" not in names:
        raise PageError(page.file, "its response table ends before the results; was the page cut off?")
    task = schema.keys["tasks"].fields
    shown, missing = 0, list[str]()
    waiting = [
        (
            next((one for top in response for one in top.all() if one.where == "tasks[].result"), None),
            task.get("result"),
        )
    ]
    while waiting:
        one, seen = waiting.pop()
        if one is None or seen is None or seen.has_several_types or not seen.fields:
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


def _split_tables(page: DocsPage) -> tuple[list[TableRow], list[TableRow]]:
    requested: list[TableRow] = []
    responded: list[TableRow] = []
    for table in page.tables:
        names = [row.name for row in table[:12]]
        if sum(name in names for name in _ENVELOPE) >= 4 or (responded and not page.shape == "OpenAPI"):
            responded += table
        else:
            requested += table
    return requested, responded


# -- the fields --------------------------------------------------------------------------------------


def _fields(page: DocsPage, rows: Sequence[TableRow], schema: SampleSchema, side: Side) -> tuple[Field, ...]:
    if not rows:
        return ()
    names = [row.name for row in rows]
    root = nest(rows, schema, response=side == "response")
    return tuple(_field(child, "", side, names) for child in root.children)


def _field(node: FieldNode, above: str, side: Side, names: Sequence[str]) -> Field:
    row = node.row
    kind, disagreements = _corrected_type(row, node)
    facts = prose.read(
        row.text, row.name, kind, request=side == "request", fields=names if side == "request" else ()
    )
    _settle_date_format(facts, node.schema)
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
        variant=node.item_type,
        element=_element(facts, node.schema),
        doubts=[*node.doubts],
    )
    built.disagreements = [*node.disagreements, *disagreements, *facts.disagreements]
    below = _prefix(where, side) + ("[]" if kind == "array" else "")
    for child in node.children:
        inside = (
            f"{below[:-2]}[{child.item_type}]"
            if child.item_type is not None and below.endswith("[]")
            else below
        )
        built.children.append(_field(child, inside + ".", side, names))
    if built.children and kind == "array":
        # The “possible item types” of a list of objects are not values of the list.
        facts.values = []
    for inner in facts.inner:
        if not any(child.name == inner.name for child in built.children):
            stated = prose.read(inner.text, inner.name, inner.type, request=side == "request")
            built.children.append(Field(inner.name, f"{below}.{inner.name}", side, inner.type, stated))
    return built


def _prefix(where: str, side: Side) -> str:
    """Give the path to which children add their names. Below a task's result it starts at the result."""
    return where.removeprefix("tasks[].") if side == "response" and where == "tasks[].result" else where


def _corrected_type(row: TableRow, node: FieldNode) -> tuple[str, list[str]]:
    """Correct the table's type where the sample contradicts it. Also returns what they disagree about."""
    seen = node.schema.kinds if node.schema is not None else set[str]()
    if row.type != "string" and item_type_of_row(row) is not None:
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


def _element(facts: StatedFacts, seen: SampleSchema | None) -> str | None:
    if seen is not None and seen.item is not None and len(seen.item.kinds) == 1:
        return next(iter(seen.item.kinds))
    if facts.example is not None and isinstance(facts.example[0], list) and facts.example[0]:
        kinds = {evidence.kind_of(value) for value in facts.example[0]}
        return next(iter(kinds)) if len(kinds) == 1 else None
    return None


_STAMP = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d(?P<zone> \+00:00)?)?")


def _settle_date_format(facts: StatedFacts, seen: SampleSchema | None) -> None:
    """Decide which date format a field has, where the text leaves it open and the sample shows it."""
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
    """Find the field that a case such as “for mobile on android” means, by its allowed values."""
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
