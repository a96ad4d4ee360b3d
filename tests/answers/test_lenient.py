"""The fast and the lenient reader build the same objects from an answer that does not fit."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.inputs import backlinks, labs, serp
from benchmarks.inputs.random_json import as_bytes
from dataforseo._index import OPERATIONS
from dataforseo_runtime.answers import codec, saved
from dataforseo_runtime.answers.lenient import build_envelope
from dataforseo_runtime.answers.models import UnknownItem
from dataforseo_runtime.base.errors import UnreadableAnswerError

MADE_UP = {
    "counts": backlinks.counts(3),
    "backlinks": backlinks.backlinks(2),
    "ranked_keywords": labs.ranked_keywords(2),
    "serp": serp.page(9),
}
WRONG = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.just("10**5000"),  # replaced by 5,000 digits, more than int() reads
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters()),  # including lone surrogates
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.sampled_from(["type", "0", "1"]), st.text(max_size=3), max_size=2),
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every container of an answer with each of its keys or indexes."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(inner, dict | list):
            yield from places(inner)


def endpoint_of(data: Any) -> Any:
    return saved.endpoint_of(data["tasks"][0]["path"][1:], OPERATIONS)


@pytest.mark.parametrize("name", MADE_UP)
@given(data=st.data())
@settings(deadline=None)
def test_both_ways_build_the_same(name: str, data: st.DataObject) -> None:
    answer = MADE_UP[name]
    endpoint = endpoint_of(answer)
    found = list(places(answer))
    # Most places are deep inside items; a third of the examples changes one of the few above them.
    above_items = data.draw(st.integers(0, 2)) == 0
    container, key = data.draw(st.sampled_from(found[:24] if above_items else found))
    right = container[key]
    container[key] = data.draw(WRONG)
    try:
        raw = json.dumps(answer).replace('"10**5000"', "1" * 5000).encode()
    finally:
        container[key] = right
    plain = build_envelope(endpoint.result, codec.parse_envelope(raw))
    assert codec.decode(endpoint, raw, {}).envelope == plain


def test_one_wrong_value_stays_in_place_and_the_rest_is_typed() -> None:
    answer = backlinks.counts(3)
    items = answer["tasks"][0]["result"][0]["items"]
    items[1]["new_backlinks"] = {"not": "a number"}
    rows = codec.decode(endpoint_of(answer), as_bytes(answer), {}).rows
    assert [row.target for row in rows] == [item["target"] for item in items]
    assert rows[1].new_backlinks == {"not": "a number"}
    assert isinstance(rows[2].new_backlinks, int)


def test_the_type_of_an_item_is_found_wherever_it_stands() -> None:
    answer = serp.page(3)
    items = answer["tasks"][0]["result"][0]["items"]
    expected = [type(row) for row in codec.decode(endpoint_of(answer), as_bytes(answer), {}).rows]
    items[0] = {"links": [{"type": "link_element"}], **{key: items[0][key] for key in reversed(items[0])}}
    items[1] = {"title": 'a "type":"paid", indeed', **items[1]}
    items[2]["type"] = "never_seen"
    first, second, third = codec.decode(endpoint_of(answer), as_bytes(answer), {}).rows
    assert [type(first), type(second)] == expected[:2]
    assert isinstance(third, UnknownItem)
    assert third.data == items[2]


def test_an_item_with_two_types_changes_nothing_for_later_ones() -> None:
    answer = serp.page(3)
    endpoint = endpoint_of(answer)
    usual = [type(row) for row in codec.decode(endpoint, as_bytes(answer), {}).rows]
    twice = as_bytes(answer).replace(b'"type":"organic"', b'"type":"organic","type":"paid"', 1)
    assert len(codec.decode(endpoint, twice, {}).rows) == len(usual)
    assert [type(row) for row in codec.decode(endpoint, as_bytes(answer), {}).rows] == usual


def test_an_answer_can_be_read_many_times() -> None:
    raw = as_bytes(serp.page(9))
    endpoint = endpoint_of(serp.page(9))
    assert codec.decode(endpoint, raw, {}).envelope == codec.decode(endpoint, raw, {}).envelope


def test_reading_leaves_the_garbage_collector_as_it_was() -> None:
    answer = backlinks.counts(2)
    endpoint = endpoint_of(answer)
    assert gc.isenabled()
    codec.decode(endpoint, as_bytes(answer), {})
    with pytest.raises(UnreadableAnswerError):
        codec.decode(endpoint, b"<html>", {})
    assert gc.isenabled()
    gc.disable()
    try:
        codec.decode(endpoint, as_bytes(answer), {})
        assert not gc.isenabled()
    finally:
        gc.enable()
