"""Any value of a field is either sent unchanged or refused, with a message, before anything is sent."""

from __future__ import annotations

import json
import math
import pickle
from collections import UserDict, UserList
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dataforseo import Client, InvalidRequestError
from dataforseo.dataforseo_labs.google_ranked_keywords import GOOGLE_RANKED_KEYWORDS_LIVE as RANKED
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.json_values import MAX_DEPTH
from dataforseo_runtime.requests.request import by_python_name
from dataforseo_sandbox import Sandbox
from tests.endpoints import ENDPOINTS
from tests.sandbox.smallest_requests import fields_for

RANKED_REQUEST: Any = RANKED.request
POSTED: list[Endpoint[Any, Any]] = [
    endpoint for endpoint in ENDPOINTS.values() if endpoint.method == "POST" and endpoint.request.RULES
]


class Broken:
    def __repr__(self) -> str:
        raise RuntimeError("this cannot even be shown")


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def holding_itself() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


def shared_until_it_is_huge() -> list[Any]:
    value: list[Any] = [1]
    for _ in range(MAX_DEPTH - 1):
        value = [value, value]
    return value


# Functions, since some values can be used only once. Each value must be refused wherever it is nested.
UNSENDABLE: dict[str, Any] = {
    "NaN": lambda: math.nan,
    "infinity": lambda: -math.inf,
    "a lone surrogate": lambda: "a\ud800",
    "a lone surrogate in a key": lambda: {"\udfff": 1},
    "a key that is no text": lambda: {5: 1},
    "bytes": lambda: b"dofollow",
    "bytearray": lambda: bytearray(b"x"),
    "an object": object,
    "an object that cannot be shown": Broken,
    "a set": lambda: {1, 2},
    "a generator": lambda: (x for x in "ab"),
    "a decimal": lambda: Decimal("0.5"),
    "a fraction": lambda: Fraction(1, 2),
    "a complex number": lambda: 1j,
    "a class": lambda: int,
    "a date": lambda: date(2024, 1, 31),
    "a datetime": lambda: datetime(2024, 1, 31, tzinfo=UTC),
    "a whole number of 65 bits": lambda: 1 << 64,
    "a negative one of 65 bits": lambda: -(1 << 63) - 1,
    "nested too deep": lambda: nested(MAX_DEPTH + 1),
    "nested very deep": lambda: nested(100_000),
    "a list that holds itself": holding_itself,
    "lists shared until they are huge": shared_until_it_is_huge,
}


def assert_can_be_shown(error: InvalidRequestError) -> None:
    """The error can be shown and pickled, and is short, whatever the value was."""
    assert len(str(error)) < 5000
    assert len(repr(error)) < 5000
    assert error.problems
    pickle.loads(pickle.dumps(error))  # noqa: S301


@pytest.mark.parametrize("name", UNSENDABLE)
@pytest.mark.parametrize("wrap", [lambda x: [x], lambda x: ["a", "=", x], lambda x: [["a", "=", [{"k": x}]]]])
def test_what_json_cannot_hold_is_refused_wherever_it_stands(name: str, wrap: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        RANKED_REQUEST(target="example.com", filters=wrap(UNSENDABLE[name]()))
    (problem,) = caught.value.problems
    assert problem.field.startswith("filters[")
    assert_can_be_shown(caught.value)


@pytest.mark.parametrize("name", UNSENDABLE)
def test_what_json_cannot_hold_is_refused_in_every_kind_of_field(name: str) -> None:
    kinds = {type(rule): (endpoint, rule.name) for endpoint in POSTED for rule in endpoint.request.RULES}
    for kind, (endpoint, field) in kinds.items():
        given_for = by_python_name(endpoint.request, {**fields_for(endpoint), field: UNSENDABLE[name]()})
        try:
            request = endpoint.request(**given_for)
        except InvalidRequestError as error:
            assert_can_be_shown(error)
        else:
            assert (name, kind) == ("a datetime", rules.Time)
            json.loads(Call(endpoint, [request]).body() or b"")


def test_the_place_inside_the_value_is_named() -> None:
    with pytest.raises(InvalidRequestError, match=r"filters\[0\]\[2\]: cannot be written in JSON"):
        RANKED_REQUEST(target="example.com", filters=[["rank", ">", math.nan], "and", ["a", "=", 1]])


def test_a_refused_value_sends_nothing_and_costs_nothing() -> None:
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        before = client.spent
        for make in UNSENDABLE.values():
            with pytest.raises(InvalidRequestError):
                client.dataforseo_labs.google_ranked_keywords_live(target="example.com", filters=[make()])
        assert client.spent == before


def plain(value: Any) -> Any:
    """Return what json.loads makes of a value that was sent."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(inner) for inner in value]
    return value


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters()),
    st.binary(max_size=3),
    st.dates(),
    st.datetimes(timezones=st.timezones() | st.none()),
    st.decimals(),
    st.sampled_from([object(), int, range(3), frozenset({1})]),
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=3).map(tuple),
        st.lists(inner, max_size=3).map(UserList),
        st.dictionaries(st.text(max_size=4) | st.integers(), inner, max_size=3),
        st.dictionaries(st.text(max_size=4), inner, max_size=3).map(UserDict),
    ),
    max_leaves=12,
)


@given(data=st.data(), value=ANYTHING)
@settings(max_examples=300, deadline=None)
def test_any_value_in_any_field_is_refused_or_sent_as_it_is(data: st.DataObject, value: Any) -> None:
    endpoint = data.draw(st.sampled_from(POSTED))
    field = data.draw(st.sampled_from(endpoint.request.RULES)).name
    fields = {**fields_for(endpoint), field: value}
    try:
        request = endpoint.request(**by_python_name(endpoint.request, fields))
    except InvalidRequestError as error:
        assert_can_be_shown(error)
        return
    (sent,) = json.loads(Call(endpoint, [request]).body() or b"")
    if not isinstance(value, date):
        assert sent[field] == plain(value)
