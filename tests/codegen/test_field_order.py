"""Fields stand in the order in which people think of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import model
from codegen.field_order import in_order
from codegen.resolve import FieldAt
from dataforseo._index import OPERATIONS
from dataforseo_runtime.requests.endpoint import load

TEXT = model.TypeExpression.parse("string")


def field(name: str, required: bool = False) -> FieldAt:
    return FieldAt(name, model.Field(type=TEXT, required=required), "file", ())


ORDER = [
    *("id", "keyword", "location_code", "language_code", "device", "depth", "limit", "filters", "order_by"),
    *("odd", "other", "tag", "postback_url"),
]
names = st.sampled_from(ORDER)
fields = st.lists(st.builds(field, names, st.booleans()), unique_by=lambda at: at.wire_name)


def test_what_nearly_everybody_asks_for_comes_first_and_labels_last() -> None:
    found = in_order([field(name, required=name == "id") for name in sorted(ORDER)])
    assert [at.wire_name for at in found] == ORDER


@given(fields)
def test_an_order_keeps_every_field_and_puts_required_ones_first(unordered: list[FieldAt]) -> None:
    ordered = in_order(unordered)
    assert sorted(at.wire_name for at in ordered) == sorted(at.wire_name for at in unordered)
    required = [at.field.required is True for at in ordered]
    assert required == sorted(required, reverse=True)
    assert in_order(ordered) == ordered


@pytest.mark.parametrize("path", OPERATIONS)
def test_no_request_begins_with_its_tag(path: str) -> None:
    asked = [rule.name for rule in load(OPERATIONS[path]).request.RULES]
    labels = ("tag", "pingback_url", "postback_url", "postback_data")
    assert [name in labels for name in asked] == sorted(name in labels for name in asked)
