"""Items whose class depends on a field of their own, at any depth, known or not."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from dataforseo.choices import (
    ItemsAnswerTable,
    ItemsAnswerText,
    ItemsCarousel,
    ItemsMixed,
    ItemsOrganic,
    ItemsTableItem,
)

from dataforseo import UnknownItem, loads
from dataforseo_runtime.answers.response import Response

Read = Callable[..., Response[Any, Any]]
PAGE = "$.tasks[0].result[0]"
ORGANIC = {"type": "organic", "url": "u", "rank": 1, "yield": 0.5}
TABLE = {"type": "table", "cells": [["a", "b"], []]}
CAROUSEL = {"type": "carousel", "items": [ORGANIC, TABLE], "featured": ORGANIC}


def page(**fields: Any) -> dict[str, Any]:
    known = ("items", "best", "by_place", "groups", "grid", "answers")
    return {**dict.fromkeys(known), **fields}


def test_each_item_gets_the_class_of_its_type(read: Read) -> None:
    mixed = {**CAROUSEL, "type": "mixed", "items": [CAROUSEL]}
    answer = read("choices/items", page(items=[ORGANIC, TABLE, CAROUSEL, mixed]))
    organic, table, carousel, other = answer.rows
    assert organic == ItemsOrganic(url="u", rank=1, yield_=0.5)
    assert (organic.type, other.type) == ("organic", "mixed")
    assert table == ItemsTableItem(cells=[["a", "b"], []])
    assert isinstance(carousel, ItemsCarousel)
    assert isinstance(carousel.items[0], ItemsOrganic)
    assert carousel.featured == organic
    assert isinstance(other, ItemsMixed)
    assert other.items[0].items[1] == table
    assert answer.drift == []


def test_a_choice_stands_alone_in_maps_and_in_lists_of_lists(read: Read) -> None:
    data = page(
        best=ORGANIC, by_place={"a b": TABLE}, groups={"g": [ORGANIC, CAROUSEL], "": []}, grid=[[TABLE], []]
    )
    answer = read("choices/items", data)
    (result,) = answer.task.result
    assert isinstance(result.best, ItemsOrganic)
    assert isinstance(result.by_place["a b"], ItemsTableItem)
    assert isinstance(result.groups["g"][1].items[0], ItemsOrganic)
    assert isinstance(result.grid[0][0], ItemsTableItem)
    assert answer.drift == []


def test_the_same_type_in_two_unions_is_two_classes(read: Read) -> None:
    data = page(items=[TABLE], answers=[{"kind": "table", "text": "t"}, {"kind": "", "text": None}])
    (result,) = read("choices/items", data).task.result
    assert isinstance(result.items[0], ItemsTableItem)
    assert result.answers == [ItemsAnswerTable(text="t"), ItemsAnswerText(text=None)]


def test_an_unknown_type_survives_with_all_it_holds(read: Read) -> None:
    new = {"type": "hologram", "items": [ORGANIC], "deep": {"x": [1]}}
    data = page(items=[ORGANIC, new], by_place={"k": new}, best={**CAROUSEL, "items": [new, ORGANIC]})
    answer = read("choices/items", data)
    assert isinstance(answer.rows[0], ItemsOrganic)
    assert answer.rows[1] == UnknownItem(new)
    assert (answer.rows[1].type, answer.rows[1].data) == ("hologram", new)
    best = answer.task.result[0].best
    assert [type(item) for item in best.items] == [UnknownItem, ItemsOrganic]
    assert [(one.path, one.kind, one.value) for one in answer.drift] == [
        (f"{PAGE}.items[1]", "unknown type", "hologram"),
        (f"{PAGE}.best.items[0]", "unknown type", "hologram"),
        (f"{PAGE}.by_place.k", "unknown type", "hologram"),
    ]


def test_items_without_a_usable_type_survive(read: Read) -> None:
    strange: list[Any] = [
        {},
        {"type": None},
        {"type": 5, "a": 1},
        {"type": ["x"]},
        None,
        "text",
        3,
        [ORGANIC],
    ]
    answer = read("choices/items", page(items=[*strange, ORGANIC]))
    rows = answer.rows
    assert [row.to_dict() if isinstance(row, UnknownItem) else row for row in rows[:-1]] == strange
    assert isinstance(rows[-1], ItemsOrganic)
    assert [one.path for one in answer.drift] == [f"{PAGE}.items[{index}]" for index in range(8)]
    assert answer.drift[4].kind == "null"


def test_wrong_types_and_unknown_fields_inside_items(read: Read) -> None:
    bad = {"type": "organic", "url": 5, "rank": "first", "yield": 1, "new": {"a": 1}}
    data = page(
        items=[{**CAROUSEL, "items": [bad, TABLE], "featured": "none"}], best=7, groups={"g": {"0": 1}}
    )
    answer = read("choices/items", data, complete=False)
    (carousel,) = answer.rows
    organic, table = carousel.items
    assert (organic.url, organic.rank, organic.yield_) == (5, "first", 1)
    assert isinstance(table, ItemsTableItem)
    assert carousel.featured == "none"
    found = sorted((one.path, one.kind) for one in answer.drift)
    inside = f"{PAGE}.items[0]"
    assert found == [
        (f"{PAGE}.best", "wrong type"),
        (f"{PAGE}.groups.g", "wrong type"),
        (f"{PAGE}.groups.g[0]", "wrong type"),
        (f"{inside}.featured", "wrong type"),
        (f"{inside}.items[0].new", "unknown field"),
        (f"{inside}.items[0].rank", "wrong type"),
        (f"{inside}.items[0].url", "wrong type"),
    ]


def test_a_wrong_type_outside_does_not_untype_what_is_inside(read: Read) -> None:
    answer = read("choices/items", page(items=[CAROUSEL], best=[1]))
    assert isinstance(answer.rows[0].items[0], ItemsOrganic)


def test_items_that_hold_each_other_deeply() -> None:
    item: dict[str, Any] = ORGANIC
    for _ in range(100):
        item = {"type": "carousel", "items": [item]}
    task = {"status_code": 20000, "path": ["v3", "choices", "items"], "result": [{"items": [item]}]}
    answer = loads(json.dumps({"status_code": 20000, "tasks": [task]}).encode())
    found = answer.rows[0]
    for _ in range(100):
        found = found.items[0]
    assert isinstance(found, ItemsOrganic)
    assert answer.drift == []
