"""Rules that are derived from the types of fields, and rules in `Annotated`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any, Literal

import pytest

from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.request import UNSET, Maybe, Request, field


class Place(Request):
    city: str


class Named(Request):
    """One field of each kind; EXPECTED lists their rules."""

    text: str
    length: Annotated[str, rules.Text(max_length=5)]
    values: Maybe[Literal["b", "a"]] = UNSET
    values_of_text: Annotated[Maybe[Literal["b", "a"]], rules.Text(max_length=1)] = UNSET
    whole: Maybe[int] = UNSET
    bounded: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=9)]] = UNSET
    narrowed: Maybe[
        Annotated[int, rules.Integer(maximum=9), rules.When("flag", True, maximum=5), rules.When("text", "x")]
    ] = UNSET
    number: Maybe[float] = UNSET
    flag: Maybe[bool] = UNSET
    anything: Maybe[Any] = UNSET
    day: Maybe[str | date] = UNSET
    moment: Maybe[Annotated[str | datetime, rules.Time(minimum="1 day ago")]] = UNSET
    place: Maybe[Place | Mapping[str, Any]] = UNSET
    texts: Maybe[Sequence[str]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    days: Annotated[Maybe[Sequence[str]], rules.ListOf(each=rules.Time(format=rules.DATE))] = UNSET
    chosen: Maybe[Annotated[Sequence[Literal["x", "y"]], rules.ListOf(max_items=2)]] = UNSET
    chosen_texts: Maybe[
        Annotated[Sequence[Literal["x", "y"]], rules.ListOf(each=rules.Text(max_length=1))]
    ] = UNSET
    places: Maybe[Sequence[Place | Mapping[str, Any]]] = UNSET
    counts: Maybe[Annotated[Mapping[str, int], rules.MapOf(min_items=1)]] = UNSET
    class_: Maybe[str] = field(name="class", default=UNSET)
    import_: int = field(name="import")


EXPECTED = (
    rules.Text("text", required=True),
    rules.Text("length", required=True, max_length=5),
    rules.Text("values", values=("b", "a")),
    rules.Text("values_of_text", values=("b", "a"), max_length=1),
    rules.Integer("whole"),
    rules.Integer("bounded", minimum=1, maximum=9),
    rules.Integer("narrowed", maximum=9, when=(rules.When("flag", True, maximum=5), rules.When("text", "x"))),
    rules.Number("number"),
    rules.Boolean("flag"),
    rules.Rule("anything"),
    rules.Time("day", format=rules.DATE),
    rules.Time("moment", format=rules.DATETIME, minimum="1 day ago"),
    rules.Nested("place", cls=Place),
    rules.ListOf("texts", each=rules.Text()),
    rules.ListOf("filters"),
    rules.ListOf("days", each=rules.Time(format=rules.DATE)),
    rules.ListOf("chosen", each=rules.Text(values=("x", "y")), max_items=2),
    rules.ListOf("chosen_texts", each=rules.Text(values=("x", "y"), max_length=1)),
    rules.ListOf("places", each=rules.Nested(cls=Place)),
    rules.MapOf("counts", each=rules.Integer(), min_items=1),
    rules.Text("class"),
    rules.Integer("import", required=True),
)


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda rule: rule.name)
def test_a_rule_follows_from_the_type(expected: rules.Rule) -> None:
    assert {rule.name: rule for rule in Named.RULES}[expected.name] == expected


def test_the_rules_stand_in_the_order_of_the_fields() -> None:
    assert Named.RULES == EXPECTED


def test_a_name_that_python_does_not_allow_is_sent_as_the_api_has_it() -> None:
    request = Named(text="t", length="l", import_=1, class_="c")
    assert request.to_dict() == {"text": "t", "length": "l", "class": "c", "import": 1}


def test_a_type_from_which_no_rule_follows_is_reported() -> None:
    class Wrong(Request):
        raw: bytes

    with pytest.raises(TypeError, match="no rule follows from the type <class 'bytes'>"):
        _ = Wrong.RULES
