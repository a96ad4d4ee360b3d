"""Every rule of a request: valid values are sent, others are refused with field, rule and value."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from dataforseo.rules import CheckPoint
from dataforseo.rules.check import CHECK, CheckRequest

from dataforseo import InvalidRequestError
from dataforseo_runtime.requests.facts import Billing, PagePricing, PriceFactor, Surcharge
from tests.calls import describing

check = describing(CHECK)

GOOD: dict[str, Any] = {"name": "abc", "city": "Rome", "mail": "m"}
TODAY = datetime.now(UTC).date()


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"name": "ab"},
        {"name": "abcde"},
        {"size": 1},
        {"size": 10},
        {"share": 0},
        {"share": 0.5},
        {"sort": "asc"},
        {"mood": "odd"},
        {"level": 3},
        {"tags": ["a", "ccc"]},
        {"weights": {"x": 0, "y": 1.5}},
        {"phone": "1"},
        {"login": "l", "password": "p"},
        {"reply_to": "r", "reply_url": "u"},
        {"raw": True},
        {"deep": True, "depth": 100},
        {"deep": True, "depth": 10, "sort": "desc"},
        {"color": "red", "size": 5},
        {"since": (TODAY - timedelta(days=100)).isoformat()},
        {"since": TODAY, "deep": True},
        {"points": [{"x": 9, "y": 1}, {"x": 1, "y": 2, "class": "c"}]},
        {"city": None, "city_code": 5},
    ],
)
def test_what_keeps_the_rules_is_sent(more: dict[str, Any]) -> None:
    sent = json.loads(check(**{**GOOD, **more}).body() or b"")
    shown = {name: str(value) if isinstance(value, date) else value for name, value in more.items()}
    assert sent == [{**GOOD, **shown}]


@pytest.mark.parametrize(
    ("more", "field", "rule", "value"),
    [
        ({"name": ""}, "name", "required", ""),
        ({"name": None}, "name", "required", None),
        ({"name": "a"}, "name", "min_length", "a"),
        ({"name": "abcdef"}, "name", "max_length", "abcdef"),
        ({"size": 0}, "size", "minimum", 0),
        ({"size": 11}, "size", "maximum", 11),
        ({"share": 0.51}, "share", "maximum", 0.51),
        ({"sort": "up"}, "sort", "values", "up"),
        ({"level": 4}, "level", "values", 4),
        ({"tags": []}, "tags", "min_items", []),
        ({"tags": ["a", "b", "a"]}, "tags", "max_items", ["a", "b", "a"]),
        ({"tags": ["a", "d"]}, "tags[1]", "values", "d"),
        ({"weights": {"x": -1}}, "weights.x", "minimum", -1),
        ({"weights": {"a": 1, "b": 1, "c": 1}}, "weights", "max_items", {"a": 1, "b": 1, "c": 1}),
        ({"city_code": 5}, "city, city_code", "one of", ["city", "city_code"]),
        ({"city": None}, "city, city_code", "one of", None),
        ({"mail": None}, "phone, mail", "one of", None),
        ({"raw": True, "mood": "good"}, "raw, mood", "one of", ["raw", "mood"]),
        ({"login": "l"}, "login, password", "together", None),
        ({"reply_to": "r"}, "reply_url", "needed", None),
        ({"raw": True, "deep": True}, "raw", "only without", True),
        ({"depth": 5}, "depth", "only with", 5),
        ({"depth": 5, "deep": False}, "depth", "only with", 5),
        ({"deep": True, "depth": 11, "sort": "desc"}, "depth", "maximum", 11),
        ({"color": "red"}, "color", "only with", "red"),
        ({"since": "2001-01-01"}, "since", "minimum", "2001-01-01"),
        ({"since": "2999-01-01"}, "since", "maximum", "2999-01-01"),
        ({"since": "2024-02-30"}, "since", "format", "2024-02-30"),
        (
            {"since": str(TODAY - timedelta(days=60)), "deep": True},
            "since",
            "minimum",
            str(TODAY - timedelta(days=60)),
        ),
        ({"points": [{"x": 10, "y": 1}]}, "points[0].x", "maximum", 10),
        ({"points": [{"y": 1}]}, "points[0].x", "required", None),
        ({"points": [{"x": 1}]}, "points[0].x, points[0].y", "together", None),
    ],
)
def test_what_breaks_one_is_named(more: dict[str, Any], field: str, rule: str, value: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check(**{**GOOD, **more})
    (first, *_) = [problem for problem in caught.value.problems if problem.field == field]
    assert first.rule == rule
    if rule != "required" or field == "name":  # a field that is not there has no value to name
        assert first.value == value
    assert field in str(caught.value)


def test_all_broken_rules_are_named_at_once() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check(name="a", size=0, sort="up", login="l")
    assert [problem.field for problem in caught.value.problems] == [
        "name",
        "size",
        "sort",
        "city, city_code",
        "phone, mail",
        "login, password",
    ]


def test_an_object_inside_a_request_checks_itself() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        CheckPoint(x=1, class_="c")
    assert {(problem.field, problem.rule) for problem in caught.value.problems} == {
        ("x, y", "together"),
        ("y", "needed"),
    }


def test_the_docstring_says_every_rule_and_the_description_as_written() -> None:
    told = inspect.getdoc(CheckRequest) or ""
    for words in (
        '"Quotes", \\backslashes\\ and {braces} stay as they are.',
        "A second paragraph.",
        "Deprecated: Use another operation",
        "From 1 to 10.",
        "Default: 5.",
        "One of asc, desc.",
        "Such as good, bad.",
        "At least 2, at most 5 characters.",
        "At least 1, at most 2 elements.",
        "Needs reply_url and mail.",
        "Not together with deep.",
        "Only while deep is true.",
        "Only with size.",
        "From 6 months ago to today (1 month ago while deep is true).",
        "Exactly one of city, city_code (Both name the place).",
        "All or none of login, password.",
        'Charged 0.05 USD a request, as of 2024-01-31 (price page, "as seen").',
        "That is for the first page of at least 10 results;",
        "each further one that depth or size asks for is 0.0375 USD.",
        "Plus 0.001 USD for raw. Plus 0.003 USD for sort desc.",
        "Times 2 for deep. Times 5 for name that holds site:.",
        "Plus 0.0002 USD for each of level, which nothing multiplies.",
    ):
        assert words in " ".join(told.split()), words


def test_the_price_says_what_adds_to_it_and_multiplies_it() -> None:
    assert CHECK.billing == Billing(
        model="per request",
        request=0.05,
        pages=PagePricing(results="depth", size=10, count="size", further=0.75),
        plus=(
            Surcharge(field="raw", equals=True, amount=0.001),
            Surcharge(field="level", amount=0.0002, each=True, fixed=True),
            Surcharge(field="sort", equals="desc", amount=0.003),
        ),
        times=(
            PriceFactor(field="deep", equals=True, factor=2),
            PriceFactor(field="name", contains=("site:",), factor=5),
        ),
        since="2024-01-31",
    )
