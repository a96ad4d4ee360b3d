"""Values of every type come back as they were, and what does not fit is kept and listed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from dataforseo.values import AllPoint, AllSpot, AllTree
from dataforseo.values.all import ALL
from dataforseo.values.maps import MAPS
from dataforseo.values.nothing import NOTHING
from dataforseo.values.times import TIMES

from dataforseo import InvalidRequestError, loads
from dataforseo_runtime.answers import codec
from dataforseo_runtime.answers.response import Response
from tests.calls import describing

ask = describing(ALL)
times = describing(TIMES)

Read = Callable[..., Response[Any, Any]]
LEAF = {"owner": None}
TREE = {"label": "root", "parent": None, "children": [], "grid": [[]], "by_name": {}, "left": LEAF}
EVERYTHING: dict[str, Any] = {
    "text": "t",
    "whole": 5,
    "number": 0.5,
    "flag": False,
    "anything": {"a": [1, None]},
    "texts": ["a", "b"],
    "wholes": [1, 2],
    "grid": [[1, 2.5], []],
    "table": {"k": "v", "": "w"},
    "tables": [{"a": [1.5]}, {}],
    "things": [1, "x", None, {"y": []}],
    "spot": {"x": 1, "y": 2},
    "spots": [{"x": 1, "y": None}],
    "rows": [[{"x": 1, "y": 2}], []],
    "named": {"a b": {"x": 0, "y": 0}},
    "layers": {"one": [{"x": 1, "y": 1}]},
    "tree": {
        **TREE,
        "children": [TREE, {**TREE, "left": {"owner": TREE}}],
        "by_name": {"t": TREE},
        "grid": [[TREE]],
    },
    "gaps": [None, 0.5],
    "gaps_by_name": {"a": [None, {"x": 0, "y": 0}], "b": None},
}
PLACE = "$.tasks[0].result[0]"


def test_every_type_is_sent_as_it_was_given() -> None:
    fields: dict[str, Any] = {
        "text": "",
        "whole": -1,
        "number": 2,
        "flag": True,
        "anything": [None, {"a": 1}],
        "texts": [],
        "grid": [[1], []],
        "table": {"a": "b"},
        "tables": [{"a": [0.5]}],
        "filters": [["a", "=", 1], "and", ["b", ">", None]],
        "shape": {"x": 1, "y": 2},
        "shapes": [{"x": 0.5, "y": 0}],
        "named": {"k": [{"x": 1, "y": 1}]},
        "sizes": ["small", "large"],
    }
    assert json.loads(ask(**fields).body() or b"") == [fields]
    point = AllPoint(x=1, y=2)
    typed = ask(shape=point, shapes=(point,), named={"k": (point,)}, grid=((1,),), text=None)
    sent = {"x": 1, "y": 2}
    assert json.loads(typed.body() or b"") == [
        {"text": None, "grid": [[1]], "shape": sent, "shapes": [sent], "named": {"k": [sent]}}
    ]


def test_a_value_of_the_wrong_type_is_not_sent() -> None:
    wrong: dict[str, Any] = {
        "text": 1,
        "whole": 1.5,
        "number": True,
        "flag": "yes",
        "texts": "abc",
        "grid": [[1], ["x"]],
        "table": {"a": 1, 2: "b"},
        "tables": [{"a": [float("nan")]}],
        "shape": {"x": 1, "z": 2},
        "shapes": [5],
        "named": {"k": [{"x": "1", "y": 1}]},
        "sizes": ["small", "huge"],
    }
    with pytest.raises(InvalidRequestError) as caught:
        ask(**wrong)
    found = {(problem.field, problem.rule) for problem in caught.value.problems}
    assert found == {
        ("text", "type"),
        ("whole", "type"),
        ("number", "type"),
        ("flag", "type"),
        ("texts", "type"),
        ("grid[1][0]", "type"),
        ("table", "type"),
        ("table.a", "type"),
        ("tables[0].a[0]", "type"),
        ("shape.z", "unknown"),
        ("shape.y", "required"),
        ("shapes[0]", "type"),
        ("named.k[0].x", "type"),
        ("sizes[1]", "values"),
    }


def test_every_type_is_read(read: Read) -> None:
    answer = read("values/all", EVERYTHING)
    (row,) = answer.rows
    for plain in (
        "text",
        "whole",
        "number",
        "flag",
        "anything",
        "texts",
        "wholes",
        "grid",
        "table",
        "tables",
        "things",
    ):
        assert getattr(row, plain) == EVERYTHING[plain]
    assert row.spot == AllSpot(x=1, y=2)
    assert row.rows == [[AllSpot(x=1, y=2)], []]
    assert row.named == {"a b": AllSpot(x=0, y=0)}
    assert row.layers == {"one": [AllSpot(x=1, y=1)]}
    assert isinstance(row.tree.children[1].left.owner, AllTree)
    assert row.tree.by_name["t"].label == row.tree.grid[0][0].label == "root"
    assert answer.drift == []
    assert row.to_dict() == EVERYTHING


def test_null_and_absence_are_read_everywhere(read: Read) -> None:
    empty = dict.fromkeys(EVERYTHING)
    assert read("values/all", empty).drift == []
    assert read("values/all", {}, complete=False).rows[0].to_dict() == empty
    for name in EVERYTHING:
        assert read("values/all", {**EVERYTHING, name: None}).drift == []
    holes = {
        **EVERYTHING,
        "texts": [None],
        "grid": [None, [None]],
        "table": {"k": None},
        "spots": [None],
        "rows": [None, [None]],
        "named": {"k": None},
    }
    answer = read("values/all", holes)
    assert [(one.path.removeprefix(PLACE), one.kind) for one in answer.drift] == [
        (".texts[0]", "null"),
        (".grid[0]", "null"),
        (".grid[1][0]", "null"),
        (".table.k", "null"),
        (".spots[0]", "null"),
        (".rows[0]", "null"),
        (".rows[1][0]", "null"),
        (".named.k", "null"),
    ]
    assert (answer.rows[0].grid, answer.rows[0].named) == ([None, [None]], {"k": None})
    assert read("values/all", None).rows == [None]


WRONG = {
    "text": (5, "$.text"),
    "whole": (5.5, "$.whole"),
    "number": ("5", "$.number"),
    "flag": (1, "$.flag"),
    "texts": ("a", "$.texts"),
    "wholes": ([1, "2"], "$.wholes[1]"),
    "grid": ([[1], [{}]], "$.grid[1][0]"),
    "table": ([], "$.table"),
    "tables": ([{"a": [True]}], "$.tables[0].a[0]"),
    "spot": ([1], "$.spot"),
    "spots": ([{"x": 1, "y": 2}, "s"], "$.spots[1]"),
    "rows": ([[{"x": "1", "y": 2}]], "$.rows[0][0].x"),
    "named": ({"a": 1}, "$.named.a"),
    "layers": ({"a": {}}, "$.layers.a"),
    "tree": ({**TREE, "parent": {**TREE, "left": 3}}, "$.tree.parent.left"),
}


@pytest.mark.parametrize("name", WRONG)
def test_one_value_of_a_wrong_type_costs_nothing_else(read: Read, name: str) -> None:
    value, path = WRONG[name]
    data = {**EVERYTHING, name: value}
    answer = read("values/all", data)
    assert [(one.path, one.kind) for one in answer.drift] == [(path.replace("$", PLACE), "wrong type")]
    assert answer.rows[0].to_dict() == data
    assert answer.rows[0].text == data["text"]


def test_unknown_fields_are_listed_at_every_depth(read: Read) -> None:
    tree = {**TREE, "left": {"owner": None, "new": 2}}
    answer = read("values/all", {**EVERYTHING, "extra": 1, "tree": tree}, complete=False)
    assert [(one.path, one.kind, one.value) for one in answer.drift] == [
        (f"{PLACE}.tree.left.new", "unknown field", 2),
        (f"{PLACE}.extra", "unknown field", 1),
    ]


def test_results_without_a_shape_are_plain_data(read: Read) -> None:
    answer = read("values/raw", {"a": [1, {"b": None}]}, [1], "x")
    assert answer.rows == [{"a": [1, {"b": None}]}, [1], "x"]
    assert answer.drift == []


def test_results_of_an_endpoint_without_any_class(read: Read) -> None:
    assert read("bare/words", "a", "b").rows == ["a", "b"]


def test_results_that_are_maps(read: Read) -> None:
    assert json.loads(describing(MAPS)(url="u").body() or b"") == [{"url": "u"}]
    answer = read("values/maps", {"a": {"b": "c"}})
    assert answer.task.result == [{"a": {"b": "c"}}]
    assert answer.drift == []
    assert [one.path for one in read("values/maps", {"a": {"b": 1}}).drift] == [f"{PLACE}.a.b"]


def test_a_result_that_is_always_null() -> None:
    assert json.loads(describing(NOTHING)(id="1").body() or b"") == [{"id": "1"}]

    def answer(result: object) -> Response[Any, Any]:
        task = {"status_code": 20000, "path": ["values", "nothing"], "result": result}
        return loads(json.dumps({"status_code": 20000, "tasks": [task]}).encode())

    assert answer(None).drift == []
    assert answer(None).rows == []
    surprise = answer([{"a": 1}])
    assert [one.kind for one in surprise.drift] == ["unknown field"]
    assert surprise.rows == [{"a": 1}]


def test_deep_nesting_is_read() -> None:
    tree: dict[str, Any] = {"label": "0"}
    for depth in range(150):
        tree = {"label": str(depth), "parent": tree}
    raw = json.dumps(
        {
            "status_code": 20000,
            "tasks": [{"status_code": 20000, "path": ["values", "all"], "result": [{"tree": tree}]}],
        }
    )
    answer = loads(raw.encode())
    assert answer.rows[0].tree.parent.parent.label == "147"
    assert answer.drift == []


@pytest.mark.parametrize(
    "text", ['"\\ud800"', '"\\udc80"', "123456789012345678901234567890", '"\x00"', "-0.0"]
)
def test_strange_json_survives(text: str) -> None:
    task = f'{{"status_code": 20000, "path": ["values", "all"], "result": [{{"anything": {text}}}]}}'
    answer = loads(f'{{"status_code": 20000, "tasks": [{task}]}}'.encode())
    received = json.loads(text, strict=False)
    assert answer.rows[0].anything == received
    assert json.loads(codec.encode(answer))["tasks"][0]["result"][0]["anything"] == received


def test_a_number_that_json_cannot_write_is_listed_and_written_as_null() -> None:
    task = '{"status_code": 20000, "path": ["values", "all"], "result": [{"anything": 1e400}]}'
    answer = loads(f'{{"status_code": 20000, "tasks": [{task}]}}'.encode())
    assert answer.rows[0].anything == float("inf")
    assert [entry.path for entry in answer.drift] == ["$.tasks[0].result[0].anything"]
    assert json.loads(codec.encode(answer))["tasks"][0]["result"][0]["anything"] is None


def test_times_are_text_with_an_accessor_beside_it(read: Read) -> None:
    data = {
        "day": "2024-02-29",
        "moment": "2024-02-29 10:00:00 +02:00",
        "local": "2024-02-29 10:00:00",
        "short": "2024-02-29 10:00",
        "iso": "2024-02-29T10:00:00Z",
        "month": "2024-02",
        "taken": "2024-01-01",
        "taken_as_date": "mine",
    }
    (row,) = read("values/times", data).rows
    assert row.day_as_date == date(2024, 2, 29)
    assert row.moment_as_datetime == datetime(2024, 2, 29, 8, tzinfo=UTC)
    assert row.local_as_datetime == row.short_as_datetime == datetime(2024, 2, 29, 10)
    assert row.iso_as_datetime == datetime(2024, 2, 29, 10, tzinfo=UTC)
    assert row.taken_as_date == "mine"
    (strange,) = read("values/times", {**data, "day": "soon", "moment": None, "local": 5}).rows
    assert (strange.day_as_date, strange.moment_as_datetime, strange.local_as_datetime) == (None, None, None)
    assert strange.local == 5


def test_times_are_asked_for_as_objects_or_text() -> None:
    moment = datetime(2024, 1, 31, 12, tzinfo=UTC)
    call = times(day=date(2024, 1, 31), moment=moment, local="2024-01-31 12:00:00", days=["2024-01-31"])
    assert json.loads(call.body() or b"") == [
        {
            "day": "2024-01-31",
            "moment": "2024-01-31 12:00:00 +00:00",
            "local": "2024-01-31 12:00:00",
            "days": ["2024-01-31"],
        }
    ]
    with pytest.raises(InvalidRequestError) as caught:
        times(day="2019-12-01", moment=datetime(2024, 1, 31), days=["31.01.2024"])
    assert [(problem.field, problem.rule) for problem in caught.value.problems] == [
        ("day", "minimum"),
        ("moment", "format"),
        ("days[0]", "format"),
    ]
