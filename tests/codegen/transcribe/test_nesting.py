"""Each rule that finds the parent of a table row, on a table that only this rule can place."""

from __future__ import annotations

from codegen.transcribe.evidence import request_schema, response_schema
from codegen.transcribe.field_tree import FieldNode
from codegen.transcribe.nesting import nest
from codegen.transcribe.page import Json, TableRow

ENVELOPE = (TableRow("tasks", "array", "", 0), TableRow("result", "array", "", 4))


def field(
    name: str, kind: str = "string", *, indent: int | None = None, anchor: str | None = None
) -> TableRow:
    return TableRow(name, kind, "", indent, anchor)


def type_row(item_type: str, *, indent: int | None = None) -> TableRow:
    return TableRow("type", "string", f"type of element = '{item_type}'", indent)


def heading(item_type: str) -> TableRow:
    return TableRow(f"'{item_type}' element in SERP", "", "", heading=True)


def paths(node: FieldNode, above: str = "") -> list[str]:
    """The path of each field, item types in brackets, then its doubts and disagreements."""
    found: list[str] = []
    for child in node.children:
        of_type = f"[{child.item_type}]" if child.item_type else ""
        path = f"{above}{of_type}.{child.name}".lstrip(".")
        found.append("; ".join([path, *child.doubts, *child.disagreements]))
        found += paths(child, path)
    return found


def response(*rows: TableRow, result: Json) -> list[str]:
    """Where the rows of a result stand."""
    sample: Json = {"status_code": 20000, "tasks": [{"result": [result]}]}
    indented = any(row.indent for row in rows)
    above = ENVELOPE if indented else [field(row.name, row.type) for row in ENVELOPE]
    root = nest([*above, *rows], response_schema([sample]), response=True)
    return [path.removeprefix("tasks.result.") for path in paths(root)[2:]]


def test_indentation_decides() -> None:
    rows = (field("items", "array", indent=8), field("title", indent=12), field("total", indent=8))
    assert response(*rows, result=None) == ["items", "items.title", "total"]


def test_the_sample_corrects_the_indentation() -> None:
    rows = (field("items", "array", indent=8), field("title", indent=12), field("total", indent=12))
    found = response(*rows, result={"items": [{"title": "x"}], "total": 1})
    assert found[-1] == "total; indented below items, but the sample has it in result"


def test_an_indented_type_row_begins_the_next_item_type() -> None:
    rows = (
        field("items", "array", indent=8),
        *(type_row("organic", indent=12), field("title", indent=12)),
        *(type_row("paid", indent=12), field("price", indent=12)),
    )
    assert response(*rows, result=None)[1:] == [
        "items[organic].type",
        "items[organic].title",
        "items[paid].type",
        "items[paid].price",
    ]


def test_the_sample_decides_without_indentation() -> None:
    rows = (field("info", "object"), field("id"), field("items", "array"), field("title"), field("total"))
    result: Json = {"info": {"id": "x"}, "items": [{"title": "x"}], "total": 1}
    assert response(*rows, result=result) == ["info", "info.id", "items", "items.title", "total"]


def test_the_sample_tells_item_types_apart() -> None:
    rows = (field("items", "array"), type_row("organic"), field("title"), type_row("paid"), field("title"))
    result: Json = {"items": [{"type": "organic", "title": "x"}, {"type": "paid", "title": "x"}]}
    assert response(*rows, result=result)[1:] == [
        "items[organic].type",
        "items[organic].title",
        "items[paid].type",
        "items[paid].title",
    ]


def test_a_type_that_the_sample_lacks_joins_types_of_a_similar_name() -> None:
    rows = (
        *(field("items", "array"), type_row("story_element"), field("links", "array")),
        *(type_row("link_element"), field("url"), type_row("link_video_element"), field("length")),
    )
    result: Json = {"items": [{"type": "story_element", "links": [{"type": "link_element", "url": "x"}]}]}
    assert response(*rows, result=result)[3:] == [
        "items.links[link_element].type",
        "items.links[link_element].url",
        "items.links[link_video_element].type",
        "items.links[link_video_element].length",
    ]


def test_a_link_decides_below_a_field_that_is_null() -> None:
    rows = (field("info", "object", anchor="info"), field("title", anchor="info_title"), field("title"))
    found = response(*rows, result={"info": None, "title": "x"})
    assert found == ["info", "info.title", "title"]


def test_rows_that_are_left_over_belong_to_the_field_that_is_null() -> None:
    rows = (field("info", "object"), field("title"), field("title"))
    assert response(*rows, result={"info": None, "title": "x"}) == [
        "info",
        "info.title; the sample has null above it; placed by counting the rows",
        "title",
    ]


def test_a_row_that_the_sample_has_once_is_not_counted_as_left_over() -> None:
    rows = (field("info", "object"), field("title"))
    assert response(*rows, result={"info": None, "title": "x"}) == ["info", "title"]


def test_a_row_that_the_sample_lacks_belongs_to_the_field_that_is_null() -> None:
    rows = (field("info", "object"), field("city"), field("title"))
    assert response(*rows, result={"info": None, "title": "x"}) == ["info", "info.city", "title"]


def test_two_fields_that_are_null_leave_a_doubt() -> None:
    rows = (field("info", "object"), field("place", "object"), field("city"))
    assert response(*rows, result={"info": None, "title": "x"})[-1] == (
        "info.place.city; no sample shows what it belongs to"
    )


def test_headings_begin_item_types() -> None:
    rows = (
        *(field("items", "array"), heading("organic"), field("title")),
        *(heading("paid"), field("price")),
    )
    result: Json = {"items": [{"type": "organic", "title": "x"}, {"type": "paid", "price": 1}]}
    assert response(*rows, result=result)[1:] == ["items[organic].title", "items[paid].price"]


def test_a_type_that_the_sample_lacks_has_the_fields_that_other_types_have() -> None:
    rows = (
        *(field("items", "array"), heading("organic"), field("info", "object"), field("city")),
        *(field("title"), heading("new"), field("extra", "object"), field("title")),
    )
    result: Json = {"items": [{"type": "organic", "title": "x", "info": {"city": "x"}}]}
    found = response(*rows, result=result)
    assert found[-1] == "items[new].title; placed as in the item types that the sample has"


def test_a_row_that_nothing_shows_is_placed_by_the_order_of_the_rows() -> None:
    rows = (field("items", "array"), field("title"), field("total"), field("other"))
    assert response(*rows, result={"items": [{"title": "x"}], "total": 1})[-1] == (
        "other; the sample does not have it; placed by the order of the rows"
    )


def test_a_row_that_is_listed_twice_leaves_a_doubt() -> None:
    rows = (field("total"), field("total"))
    assert response(*rows, result={"total": 1}) == ["total", "total; listed twice"]


def test_an_unknown_row_of_a_request_is_at_the_top() -> None:
    rows = [field("filter", "object"), field("word"), field("limit")]
    root = nest(rows, request_schema([[{"filter": {"word": "x"}}]]), response=False)
    assert paths(root) == ["filter", "filter.word", "limit"]
