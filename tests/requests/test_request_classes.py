"""Every generated request class works with attrs and cattrs and checks its rules."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Mapping
from typing import Any, get_args, get_origin

import attrs
import pytest
from cattrs import Converter

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import UNSET, Request, by_python_name
from tests.endpoints import ENDPOINTS
from tests.sandbox.smallest_requests import fields_for, smallest


def keywords(cls: type[Request]) -> dict[str, Any]:
    return by_python_name(cls, smallest(cls))


@pytest.mark.parametrize("endpoint", ENDPOINTS.values(), ids=lambda endpoint: endpoint.path)
def test_a_request_class_is_one_of_attrs(endpoint: Endpoint[Any, Any]) -> None:
    cls: Any = endpoint.request
    fields = attrs.fields(cls)
    assert attrs.has(endpoint.request)
    assert [field.name for field in fields] == list(inspect.signature(cls).parameters)
    assert {field.name for field in fields if field.default is attrs.NOTHING} == {
        rule.name for rule in cls.RULES if rule.required
    }
    request = cls(**keywords(cls))
    attrs.validate(request)
    assert attrs.asdict(request, recurse=False) == {
        field.name: getattr(request, field.name) for field in fields
    }
    assert attrs.evolve(request) == request == copy.deepcopy(request) == pickle.loads(pickle.dumps(request))  # noqa: S301
    assert not request != copy.deepcopy(request)  # noqa: SIM202 - msgspec has an operator of its own for it
    with pytest.raises(AttributeError):
        request.anything = 1
    if fields:
        with pytest.raises(AttributeError):
            setattr(request, fields[0].name, "changed")


def test_evolving_checks_the_rules_again() -> None:
    from dataforseo import InvalidRequestError
    from dataforseo.backlinks import BulkBacklinksLiveRequest

    request: Any = BulkBacklinksLiveRequest(targets=["a.com"])
    changed: Any = attrs.evolve(request, tag="t")
    assert changed.to_dict() == {"targets": ["a.com"], "tag": "t"}
    with pytest.raises(InvalidRequestError, match="tag: has 300 characters"):
        attrs.evolve(request, tag="t" * 300)


def takes_a_mapping(annotation: Any) -> bool:
    """Whether a field takes an object or a mapping, a union for which cattrs needs a hook."""
    return any(get_origin(one) is Mapping for one in get_args(annotation))


@pytest.mark.parametrize("endpoint", ENDPOINTS.values(), ids=lambda endpoint: endpoint.path)
def test_cattrs_takes_requests_apart_and_builds_them(endpoint: Endpoint[Any, Any]) -> None:
    converter = Converter(omit_if_default=True)
    converter.register_structure_hook_func(takes_a_mapping, lambda value, _: value)
    request = endpoint.request(**by_python_name(endpoint.request, fields_for(endpoint)))
    taken = converter.unstructure(request)
    assert taken == {name: value for name, value in attrs.asdict(request).items() if value is not UNSET}
    assert converter.structure(taken, endpoint.request) == request


def test_a_wrong_keyword_is_named_with_what_was_meant() -> None:
    from dataforseo.on_page import PagesRequest

    cls: Any = PagesRequest
    with pytest.raises(TypeError, match=r"PagesRequest has no field 'limits'; did you mean 'limit'\?"):
        cls(id="1", limits=5)
    with pytest.raises(TypeError, match=r"PagesRequest has no field 'zzz'; its fields are id, limit, "):
        cls(id="1", zzz=5)
    with pytest.raises(TypeError, match="PagesRequest needs id"):
        cls(limit=5)
    with pytest.raises(TypeError, match="PagesRequest takes its fields as keywords: id, limit, "):
        cls("1")


def test_what_is_left_out_is_not_sent_and_none_is_null() -> None:
    from dataforseo.on_page import PagesRequest

    request = PagesRequest(id="1", limit=None)
    assert request.limit is None
    assert request.tag is UNSET
    assert request.to_dict() == {"id": "1", "limit": None}
