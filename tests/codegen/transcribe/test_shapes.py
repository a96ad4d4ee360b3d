"""The shape of a page is recognised, and makes no difference to what is read from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.transcribe import transcribe
from tests.codegen.transcribe.pages import CALL, SHAPES, Line, sample

REQUEST = (
    Line(0, "targets", "array", ("what to count", "required field", "you can set up to 1000 domains")),
    Line(0, "limit", "integer", ("how many", "optional field", "default value: 100", "maximum value: 1000")),
    Line(
        0,
        "sort",
        "string",
        ("order", "optional field", 'possible values: "asc", "desc"', 'default value: "asc"'),
    ),
    Line(0, "tag", "string", ("a label", "optional field", "the character limit is 255")),
)
RESULT = (
    Line(0, "items_count", "integer", ("count",)),
    Line(0, "items", "array", ("rows",)),
    Line(1, "target", "string", ("what was counted",)),
    Line(1, "rating", "object", ("the rating",)),
    Line(2, "value", "float", ("how good",)),
    Line(1, "seen", "string", ("when", "in the UTC format: “yyyy-mm-dd hh-mm-ss +00:00”")),
    Line(0, "total", "integer", ("all matches",)),
)


def facts(text: str, folder: Path) -> list[dict[str, Any]]:
    file = folder / "some file"
    file.write_text(text, encoding="utf-8")
    return [one.stated().as_json() for one in transcribe(file).fields()]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_gives_its_facts_in_every_shape(shape: str, tmp_path: Path) -> None:
    found = {(line["side"], line["where"]): line for line in facts(SHAPES[shape](REQUEST, RESULT), tmp_path)}
    assert found["request", "targets"] | {} == {
        "where": "targets", "side": "request", "type": "array", "required": True, "max_items": 1000,
    }  # fmt: skip
    assert found["request", "limit"]["default"] == 100
    assert found["request", "limit"]["maximum"] == 1000
    assert found["request", "sort"]["values"] == ["asc", "desc"]
    assert found["request", "tag"]["max_length"] == 255
    below = [where for side, where in found if side == "response" and where.startswith("result")]
    assert below == [
        "result[].items_count",
        "result[].items",
        "result[].items[].target",
        "result[].items[].rating",
        "result[].items[].rating.value",
        "result[].items[].seen",
        "result[].total",
    ]
    assert found["response", "result[].items[].seen"]["format"] == "yyyy-mm-dd hh:mm:ss +00:00"
    assert found["response", "tasks[].data"]["type"] == "object"


@pytest.mark.parametrize("shape", SHAPES)
def test_the_call_is_found_in_every_shape(shape: str, tmp_path: Path) -> None:
    (tmp_path / "page").write_text(SHAPES[shape](REQUEST, RESULT), encoding="utf-8")
    endpoint = transcribe(tmp_path / "page")
    assert (endpoint.call.method, endpoint.call.path) == ("POST", CALL)


NAMES = st.from_regex(r"[a-z]{3,8}(_[a-z]{2,6})?", fullmatch=True).filter(
    lambda name: (
        name
        not in {
            "field",
            "string",
            "integer",
            "float",
            "boolean",
            "array",
            "object",
            "number",
            "result",
            "tasks",
            "type",
        }
    )
)
STATEMENTS = st.one_of(
    st.integers(1, 5000).map(lambda n: ("integer", f"maximum value: {n}", "maximum", n)),
    st.integers(0, 900).map(lambda n: ("integer", f"default value: {n}", "default", n)),
    st.integers(1, 5000).map(lambda n: ("string", f"the character limit is {n}", "max_length", n)),
    st.integers(1, 5000).map(lambda n: ("array", f"you can specify up to {n} domains", "max_items", n)),
    st.booleans().map(lambda b: ("boolean", f"default value: {str(b).lower()}", "default", b)),
    st.lists(NAMES, min_size=1, max_size=5, unique=True).map(
        lambda v: ("string", "possible values: " + ", ".join(v), "values", v)
    ),
)
FIELDS = st.lists(
    st.tuples(NAMES, st.booleans(), STATEMENTS), min_size=1, max_size=6, unique_by=lambda field: field[0]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fields=FIELDS)
def test_every_stated_fact_is_found_and_no_other(fields: list[Any], tmp_path: Path) -> None:
    request = tuple(
        Line(0, name, kind, ("what it is for", "required field" if required else "optional field", statement))
        for name, required, (kind, statement, _, _) in fields
    )
    expected = {
        name: {"where": name, "side": "request", "type": kind, "required": required, fact: value}
        for name, required, (kind, _, fact, value) in fields
    }
    for shape in SHAPES.values():
        found = {
            line["where"]: line
            for line in facts(shape(request, RESULT), tmp_path)
            if line["side"] == "request"
        }
        assert found == expected


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, min_size=7, max_size=7, unique=True))
def test_nesting_is_the_same_whether_blanks_or_the_sample_show_it(names: list[str], tmp_path: Path) -> None:
    a, b, c, d, e, f, g = names
    fields = (
        Line(0, a, "integer"), Line(0, b, "array"), Line(1, c, "string"), Line(1, d, "object"),
        Line(2, e, "float"), Line(1, f, "string"), Line(0, g, "string"),
    )  # fmt: skip
    expected = [a, b, f"{b}[].{c}", f"{b}[].{d}", f"{b}[].{d}.{e}", f"{b}[].{f}", g]
    for shape in SHAPES.values():
        found = [
            line["where"]
            for line in facts(shape(REQUEST, fields), tmp_path)
            if line["where"].startswith("result[]")
        ]
        assert found == [f"result[].{where}" for where in expected]


def test_rows_below_a_field_that_is_null_in_the_sample(tmp_path: Path) -> None:
    keyword = (
        Line(1, "keyword", "string"), Line(1, "location_code", "integer"), Line(1, "info", "object"),
        Line(2, "keyword", "string"), Line(2, "trend", "array"), Line(2, "volume", "integer"),
    )  # fmt: skip
    fields = (
        Line(0, "seed", "string"), Line(0, "seed_data", "object"), *keyword,
        Line(0, "location_code", "integer"), Line(0, "items", "array"), *keyword,
    )  # fmt: skip
    text = SHAPES["cell_lines"](REQUEST, fields)
    answer = sample(fields)
    result: Any = answer["tasks"][0]["result"][0]  # type: ignore[index]  # pyright: ignore
    shown = json.dumps(answer, indent=2)
    result["seed_data"] = None
    result["items"][0]["info"]["trend"] = None
    found = facts(text.replace(shown, json.dumps(answer, indent=2)), tmp_path)
    below = [
        line["where"].removeprefix("result[].") for line in found if line["where"].startswith("result[]")
    ]
    assert below == [
        "seed",
        "seed_data",
        "seed_data.keyword",
        "seed_data.location_code",
        "seed_data.info",
        "seed_data.info.keyword",
        "seed_data.info.trend",
        "seed_data.info.volume",
        "location_code",
        "items",
        "items[].keyword",
        "items[].location_code",
        "items[].info",
        "items[].info.keyword",
        "items[].info.trend",
        "items[].info.volume",
    ]


def test_item_types_are_told_apart_by_their_rows_where_no_sample_shows_them(tmp_path: Path) -> None:
    fields = (
        Line(0, "items", "array"),
        *(Line(1, "type", "string", ("type of element = 'organic'",)), Line(1, "title", "string")),
        *(Line(1, "type", "string", ("type of element = 'paid'",)), Line(1, "price", "float")),
    )
    page = json.loads(SHAPES["wordpress"](REQUEST, fields))
    page["content"]["rendered"] = page["content"]["rendered"].partition("<pre>")[0]
    found = [line["where"] for line in facts(json.dumps(page), tmp_path)]
    assert found[-4:] == [
        "result[].items[organic].type",
        "result[].items[organic].title",
        "result[].items[paid].type",
        "result[].items[paid].price",
    ]
