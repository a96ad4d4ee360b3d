"""The rules of requests refuse only what the API is certain to refuse."""

from __future__ import annotations

import json
from collections import UserList, deque
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dataforseo import UNSET, InvalidRequestError, Problem
from dataforseo.backlinks import (
    BacklinksLiveRequest,
    BulkBacklinksLiveRequest,
    BulkNewLostBacklinksLiveRequest,
    ErrorsRequest,
    IdListRequest,
)
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE as BULK
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.group_rules import Needs, OneOf, OnlyWith, OnlyWithout, Together
from dataforseo_runtime.requests.request import Maybe, Request

NOW = datetime.now(UTC).replace(microsecond=0)


def id_list(**fields: Any) -> IdListRequest:
    return IdListRequest(
        **{"datetime_from": NOW - timedelta(days=20), "datetime_to": NOW - timedelta(days=1), **fields}
    )


def sent_for(made: Request) -> dict[str, Any]:
    """Return the task that a call with this request sends."""
    endpoint = replace(BULK, request=type(made))
    tasks: list[dict[str, Any]] = json.loads(Call(endpoint, [made]).body() or b"[]")
    (task,) = tasks
    return task


def problems(build: Any, **fields: Any) -> list[Problem]:
    with pytest.raises(InvalidRequestError) as caught:
        build(**fields)
    return list(caught.value.problems)


@pytest.mark.parametrize(
    ("fields", "field", "rule"),
    [
        ({"limit": 1001}, "limit", "maximum"),
        ({"limit": "10"}, "limit", "type"),
        ({"limit": True}, "limit", "type"),
        ({"limit": 10.0}, "limit", "type"),
        ({"sort": "newest"}, "sort", "values"),
        ({"sort": 1}, "sort", "type"),
        ({"include_metadata": "yes"}, "include_metadata", "type"),
        ({"datetime_from": None}, "datetime_from", "required"),
        ({"datetime_from": "2023-01-15"}, "datetime_from", "format"),
        ({"datetime_from": "2023-01-15 12-57-46 +00:00"}, "datetime_from", "format"),
        ({"datetime_from": "2023-02-30 00:00:00 +00:00"}, "datetime_from", "format"),
        ({"datetime_from": NOW.replace(tzinfo=None)}, "datetime_from", "format"),
        ({"datetime_from": 5}, "datetime_from", "type"),
        ({"datetime_from": date(2026, 1, 1)}, "datetime_from", "type"),
        ({"datetime_from": NOW - timedelta(days=200)}, "datetime_from", "minimum"),
        ({"datetime_from": NOW - timedelta(days=40), "include_metadata": True}, "datetime_from", "minimum"),
        ({"datetime_to": NOW + timedelta(hours=1)}, "datetime_to", "maximum"),
    ],
)
def test_a_broken_rule_names_field_rule_and_value(fields: dict[str, Any], field: str, rule: str) -> None:
    (problem,) = problems(id_list, **fields)
    assert (problem.field, problem.rule) == (field, rule)
    wanted = fields[field]
    if isinstance(wanted, datetime) and wanted.tzinfo is not None:
        assert datetime.fromisoformat(problem.value) == wanted
    else:
        assert problem.value == wanted


def test_a_window_that_another_field_narrows() -> None:
    assert id_list(datetime_from=NOW - timedelta(days=40))
    assert id_list(datetime_from=NOW - timedelta(days=40), include_metadata=False)
    (problem,) = problems(id_list, datetime_from=NOW - timedelta(days=40), include_metadata=True)
    assert "the earliest is 1 month ago while include_metadata is true" in str(problem)


def test_every_broken_rule_is_listed_at_once() -> None:
    found = problems(id_list, limit=5000, sort="up", include_metadata=1)
    assert [problem.field for problem in found] == ["limit", "sort", "include_metadata"]


def test_the_message_can_be_read_without_the_source() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        id_list(limit=5000)
    assert str(caught.value) == (
        "IdListRequest was not sent:\n  limit: is above the maximum of 1000 (got 5000)"
    )
    assert isinstance(caught.value, ValueError)


def test_a_long_value_is_cut_in_the_message_and_whole_in_the_problem() -> None:
    (problem,) = problems(BulkBacklinksLiveRequest, targets=["a.com"], tag="x" * 300)
    assert "has 300 characters; at most 255 are allowed" in str(problem)
    assert len(str(problem)) < 200
    assert problem.value == "x" * 300


def test_how_many_elements() -> None:
    assert BulkBacklinksLiveRequest(targets=["a.com"] * 1000)
    (problem,) = problems(BulkBacklinksLiveRequest, targets=["a.com"] * 1001)
    assert "has 1,001 elements; at most 1,000 are allowed" in str(problem)
    (problem,) = problems(BulkBacklinksLiveRequest, targets=[])
    assert (problem.field, problem.rule) == ("targets", "min_items")


def test_a_single_text_is_no_list_of_texts() -> None:
    (problem,) = problems(BulkBacklinksLiveRequest, targets="forbes.com")
    assert "put it in a list" in str(problem)
    (problem,) = problems(BulkBacklinksLiveRequest, targets=(name for name in ["a.com"]))
    assert "list(...) makes one" in str(problem)


def test_an_element_is_named_by_its_place() -> None:
    (problem,) = problems(BulkBacklinksLiveRequest, targets=["a.com", None, "b.com"])
    assert problem.field == "targets[1]"
    (problem,) = problems(BulkBacklinksLiveRequest, targets=["a.com", "\ud800"])
    assert (problem.field, problem.rule) == ("targets[1]", "type")


def test_what_the_samples_do_is_not_refused() -> None:
    # The documentation wants targets without www, but its own sample has one with it.
    assert BulkBacklinksLiveRequest(targets=["www.trustpilot.com"])


@pytest.mark.parametrize("offset", [timedelta(0), timedelta(hours=2), timedelta(hours=-3, minutes=-30)])
def test_a_datetime_is_sent_with_the_offset_that_it_came_with(offset: timedelta) -> None:
    moment = (NOW - timedelta(days=3)).astimezone(timezone(offset))
    sent = sent_for(id_list(datetime_from=moment))["datetime_from"]
    assert datetime.fromisoformat(sent) == moment
    assert datetime.fromisoformat(sent).utcoffset() == offset
    assert len(sent) == len("2023-01-15 12:57:46 +00:00")


def test_a_date_is_sent_as_year_month_day() -> None:
    yesterday = date.today() - timedelta(days=1)
    sent = BulkNewLostBacklinksLiveRequest(targets=["a.com"], date_from=yesterday)
    assert sent.date_from == yesterday.isoformat()
    also = BulkNewLostBacklinksLiveRequest(targets=["a.com"], date_from=NOW - timedelta(days=1))
    assert also.date_from == (NOW - timedelta(days=1)).date().isoformat()
    assert BulkNewLostBacklinksLiveRequest(targets=["a.com"], date_from=NOW - timedelta(days=365))
    (problem,) = problems(BulkNewLostBacklinksLiveRequest, targets=["a.com"], date_from="2021-01-01")
    assert (problem.rule, problem.value) == ("minimum", "2021-01-01")


def test_what_is_not_set_is_not_sent_and_none_is_null() -> None:
    assert sent_for(ErrorsRequest()) == {}
    assert sent_for(ErrorsRequest(limit=None, offset=0)) == {"limit": None, "offset": 0}
    assert ErrorsRequest(limit=UNSET) == ErrorsRequest()
    assert ErrorsRequest(limit=None) != ErrorsRequest()


def test_a_request_cannot_be_changed_after_it_was_checked() -> None:
    checked = ErrorsRequest(limit=5)
    with pytest.raises(AttributeError):
        checked.limit = 5000  # type: ignore[misc]
    assert repr(checked) == "ErrorsRequest(limit=5)"


class Place(Request):
    """An object inside a request."""

    city: Annotated[str, rules.Text(max_length=10)]


class Everything(Request):
    """One rule of each kind."""

    a: Maybe[str] = UNSET
    b: Maybe[str] = UNSET
    c: Maybe[str] = UNSET
    place: Maybe[Place | Mapping[str, Any]] = UNSET
    places: Annotated[Maybe[Sequence[Place | Mapping[str, Any]]], rules.ListOf(max_items=2)] = UNSET
    names: Maybe[
        Annotated[Mapping[str, int], rules.MapOf(each=rules.Integer(minimum=1), min_items=1, max_items=2)]
    ] = UNSET
    share: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1)]] = UNSET

    GROUP_RULES = (OneOf(("a", "b", "c"), least=1, most=1),)


@pytest.mark.parametrize(
    ("fields", "field", "rule"),
    [
        ({}, "a, b, c", "one of"),
        ({"a": None}, "a, b, c", "one of"),
        ({"a": "x", "b": "y"}, "a, b, c", "one of"),
        ({"a": "x", "place": {"city": "far too long a name"}}, "place.city", "max_length"),
        ({"a": "x", "place": {"town": "x", "city": "y"}}, "place.town", "unknown"),
        ({"a": "x", "place": {}}, "place.city", "required"),
        ({"a": "x", "place": 5}, "place", "type"),
        ({"a": "x", "places": [{"city": "y"}, {}]}, "places[1].city", "required"),
        ({"a": "x", "places": [Place(city="y")] * 3}, "places", "max_items"),
        ({"a": "x", "names": {}}, "names", "min_items"),
        ({"a": "x", "names": {"k": 0}}, "names.k", "minimum"),
        ({"a": "x", "names": {1: 1}}, "names", "type"),
        ({"a": "x", "names": [1]}, "names", "type"),
        ({"a": "x", "share": 1.5}, "share", "maximum"),
        ({"a": "x", "share": float("nan")}, "share", "type"),
    ],
)
def test_rules_of_every_kind(fields: dict[str, Any], field: str, rule: str) -> None:
    (problem,) = problems(Everything, **fields)
    assert (problem.field, problem.rule) == (field, rule)


class OwnText(str):
    """A subclass of str, such as numpy and pandas use in arrays."""


@pytest.mark.parametrize("targets", [[OwnText("a.com")], deque(["a.com"]), UserList(["a.com"]), ("a.com",)])
def test_texts_and_lists_of_other_classes_are_sent_as_text_and_list(targets: Sequence[str]) -> None:
    request = BulkBacklinksLiveRequest(targets=targets)
    assert json.loads(Call(BULK, [request]).body() or b"") == [request.to_dict()] == [{"targets": ["a.com"]}]


def test_what_got_into_a_list_after_it_was_checked_is_named() -> None:
    filters: list[object] = ["rank", ">"]
    call = Call(BULK, [BacklinksLiveRequest(target="a.com", filters=filters)])
    filters.append(1j)
    with pytest.raises(TypeError, match="1j cannot be sent: complex has no form in JSON"):
        call.body()


def test_objects_inside_a_request_are_sent_as_objects() -> None:
    whole = Everything(a="x", place=Place(city="Rome"), places=({"city": "Oslo"}, Place(city="Bonn")))
    assert sent_for(whole) == {
        "a": "x",
        "place": {"city": "Rome"},
        "places": [{"city": "Oslo"}, {"city": "Bonn"}],
    }
    assert whole.to_dict() == sent_for(whole)


@pytest.mark.parametrize(
    ("rule", "fields", "message"),
    [
        (Together(("a", "b")), {"a": 1}, "missing: b"),
        (Needs("a", ("b",)), {"a": 1}, "is required while a is set"),
        (OnlyWithout("a", ("b",)), {"a": 1, "b": 2}, "cannot be set together with b"),
        (OnlyWith("a", "b"), {"a": 1}, "only together with b"),
        (OnlyWith("a", "b", "x"), {"a": 1, "b": "y"}, "only while b is 'x'"),
        (OneOf(("a", "b"), least=1), {}, "set at least one of them"),
        (OneOf(("a", "b"), most=1), {"a": 1, "b": 2}, "set only one of them"),
    ],
)
def test_rules_over_several_fields(rule: Any, fields: dict[str, Any], message: str) -> None:
    def broken(fields: dict[str, Any]) -> list[Problem]:
        found: list[Problem] = []
        rule.check(fields, "", found)
        return found

    (problem,) = broken(fields)
    assert message in str(problem)
    assert broken({}) == [] or isinstance(rule, OneOf)
    assert broken({"a": 1} if isinstance(rule, OnlyWithout | OneOf) else {"a": 1, "b": "x"}) == []


@given(st.text(max_size=300))
def test_any_text_is_sent_as_it_is_or_refused(text: str) -> None:
    if len(text) > 255 or any(0xD800 <= ord(character) <= 0xDFFF for character in text):
        assert problems(BulkBacklinksLiveRequest, targets=["a.com"], tag=text)
    else:
        made = BulkBacklinksLiveRequest(targets=["a.com"], tag=text)
        assert sent_for(made)["tag"] == text


@given(st.integers())
def test_every_integer_is_within_its_bounds_or_refused(limit: int) -> None:
    if limit > 1000 or limit < -(1 << 63):
        (problem,) = problems(ErrorsRequest, limit=limit)
        assert problem.value == limit
    else:
        assert ErrorsRequest(limit=limit).limit == limit
