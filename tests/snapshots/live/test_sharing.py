"""Shapes of spec/types/ in two sections: one class, fields and rules that travel with an include."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from dataforseo.markets.bulk import BULK as MARKETS_BULK
from dataforseo.shops.bulk import BULK as SHOPS_BULK
from dataforseo.types.foo_bar import Auction, Box, FixedOffer, Money

from dataforseo import Client, InvalidRequestError
from dataforseo_runtime.answers.response import Response
from tests.calls import describing

FIXED = {"price": {"value": 1.5, "currency": "EUR"}, "type": "fixed"}


@pytest.mark.parametrize("bulk", [describing(SHOPS_BULK), describing(MARKETS_BULK)])
def test_included_fields_and_rules_are_those_of_the_request(bulk: Callable[..., Any]) -> None:
    call = bulk(targets=["a"], label="l", tag="t", box=Box(from_="x"))
    assert json.loads(call.body()) == [{"targets": ["a"], "label": "l", "tag": "t", "box": {"from": "x"}}]
    with pytest.raises(InvalidRequestError) as caught:
        bulk(targets=["a"] * 4, tag="toolong", since="2024-01-01", box={})
    assert [(problem.field, problem.rule) for problem in caught.value.problems] == [
        ("targets", "max_items"),
        ("box.from, box.until", "one of"),
        ("tag", "max_length"),
        ("since, until", "together"),
    ]


@pytest.mark.parametrize("section", ["shops", "markets"])
def test_shared_classes_are_the_same_in_both(section: str, read: Callable[..., Response[Any, Any]]) -> None:
    auction = {"price": None, "type": "auction", "bids": [{"value": 2, "currency": None}], "similar": [FIXED]}
    result = {"items": [FIXED, auction], "cheapest": {"value": 1.5, "currency": "EUR"}}
    answer = read(f"{section}/bulk", result)
    fixed, other = answer.rows
    assert type(fixed) is FixedOffer
    assert type(other) is Auction
    assert fixed.price == Money(value=1.5, currency="EUR") == answer.task.result[0].cheapest
    assert other.bids == [Money(value=2, currency=None)]
    assert other.similar == [fixed]
    assert answer.drift == []


def test_the_client_has_both_sections() -> None:
    with Client(login="l", password="p", base_url="http://127.0.0.1:9") as client:
        assert {"shops", "markets", "names", "rules"} <= set(dir(client))
        assert dir(client.shops)[-1] == "bulk"
