"""Fields of any name can be sent and read, whatever the name means to Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest
from dataforseo.names import ListInner, ListItem, ListPlain
from dataforseo.names.import_ import IMPORT_ALL
from dataforseo.names.list import LIST, ListRequest
from dataforseo.names.rules import RULES

from dataforseo import InvalidRequestError
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.requests.request import by_python_name
from tests.calls import describing

ask = describing(LIST)

# A value for every field of names/list, by wire name.
VALUES: dict[str, Any] = {
    "list": ["a"],
    "dict": {"k": "v"},
    "int": 1,
    "float": 0.5,
    "bool": True,
    "object": [1, {"x": None}],
    "any": {"y": 2},
    "datetime": "2024-01-31 12:00:00 +00:00",
    "date": "2024-01-31",
}


def wire_names(cls: type) -> dict[str, str]:
    renamed: dict[str, str] = cls._wire_names_  # type: ignore[attr-defined]
    return {field.name: renamed.get(field.name, field.name) for field in attrs.fields(cls)}


def value(wire_name: str) -> Any:
    return VALUES.get(wire_name, f"value of {wire_name}")


def test_every_field_is_sent_under_its_wire_name() -> None:
    asked = by_python_name(ListRequest, {rule.name: rule.name for rule in ListRequest.RULES})
    names = {python: wire for python, wire in asked.items() if not wire.startswith("inner")}
    call = ask(**{python: value(wire) for python, wire in names.items()})
    assert json.loads(call.body() or b"") == [{wire: value(wire) for wire in names.values()}]
    for awkward in ("yield", "self", "class", "to_dict", "foo-bar", "1st", "_x", "Größe", "__init__", ""):
        assert awkward in names.values()


def test_renamed_fields_inside_objects_are_sent_under_their_wire_names() -> None:
    inner = ListInner(yield_=1, list=[ListPlain(type="t"), {"type": "u"}])
    sent = {"yield": 1, "list": [{"type": "t"}, {"type": "u"}]}
    call = ask(inner=inner, inners=[inner, {"yield": 2}])
    assert json.loads(call.body() or b"") == [{"inner": sent, "inners": [sent, {"yield": 2}]}]


def test_an_error_names_the_field_as_the_api_does() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        ask(class_=5, inners=[{"yield": "x"}, {"yeild": 1}], int="1")
    found = {(problem.field, problem.rule, problem.value) for problem in caught.value.problems}
    assert found == {
        ("class", "type", 5),
        ("int", "type", "1"),
        ("inners[0].yield", "type", "x"),
        ("inners[1].yeild", "unknown", 1),
    }


def test_dates_are_written_for_the_caller() -> None:
    call = ask(datetime=datetime(2024, 1, 31, 12, tzinfo=UTC), date=date(2024, 1, 31))
    sent = {"datetime": VALUES["datetime"], "date": VALUES["date"]}
    assert json.loads(call.body() or b"") == [sent]


def test_every_field_is_read_from_its_wire_name(read: Callable[..., Response[Any, Any]]) -> None:
    fields = zip(ListItem.__struct_fields__, ListItem.__struct_encode_fields__, strict=True)
    names = {python: wire for python, wire in fields if wire != "inner"}
    assert [field.name for field in attrs.fields(ListItem)] == [*ListItem.__struct_fields__]
    node = {"global": 7, "list": [{"global": 8, "list": None, "map": None}], "map": {"yield": []}}
    item = {**{wire: value(wire) for wire in names.values()}, "inner": node}
    answer = read("names/list", {"class": "c", "items": [item]})
    (row,) = answer.rows
    for python, wire in names.items():
        assert getattr(row, python) == value(wire)
    assert answer.task.result[0].class_ == "c"
    assert row.inner.global_ == 7
    assert row.inner.list[0].global_ == 8
    assert row.inner.map == {"yield": []}
    assert row.datetime_as_datetime == datetime(2024, 1, 31, 12, tzinfo=UTC)
    assert row.date_as_date == date(2024, 1, 31)
    assert answer.drift == []
    assert row.to_dict() == item


def test_what_does_not_fit_beside_renamed_fields_is_listed(read: Callable[..., Response[Any, Any]]) -> None:
    item = {"class": 5, "yield": "y", "yield_": "z", "inner": {"global": "seven"}}
    answer = read("names/list", {"class": "c", "items": [item, None, 3]}, complete=False)
    assert {(one.path, one.kind) for one in answer.drift} == {
        ("$.tasks[0].result[0].items[0].class", "wrong type"),
        ("$.tasks[0].result[0].items[0].yield_", "unknown field"),
        ("$.tasks[0].result[0].items[0].inner.global", "wrong type"),
        ("$.tasks[0].result[0].items[1]", "null"),
        ("$.tasks[0].result[0].items[2]", "wrong type"),
    }
    row, nothing, number = answer.rows
    assert (row.class_, row.yield_, row.inner.global_) == (5, "y", "seven")
    assert nothing is None
    assert number == 3


def test_operations_called_like_modules_and_keywords(read: Callable[..., Response[Any, Any]]) -> None:
    assert json.loads(describing(RULES)(rules=["a"]).body() or b"") == [{"rules": ["a"]}]
    assert describing(IMPORT_ALL)(request="r").path == "/v3/names/import"
    assert read("names/rules", {"model": "m"}).rows[0].model == "m"
