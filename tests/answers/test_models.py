"""attrs and cattrs accept every generated class; it can be copied, pickled and matched."""

from __future__ import annotations

import copy
import importlib
import pickle
import pkgutil
from typing import Any

import attrs
import cattrs
import msgspec
import pytest

import dataforseo
from dataforseo_runtime.answers.models import Model, UnknownItem
from dataforseo_runtime.answers.shapes import tag_field_of, tag_of
from dataforseo_sandbox.answers.builder import Builder


def every_response_class() -> list[type[Model]]:
    found: dict[type[Model], None] = {}
    for module in pkgutil.walk_packages(dataforseo.__path__, "dataforseo."):
        loaded = importlib.import_module(module.name)
        found |= {
            value: None
            for value in vars(loaded).values()
            if isinstance(value, type) and issubclass(value, Model) and value.__module__ == module.name
        }
    return list(found)


CLASSES = every_response_class()


def filled(cls: type[Model]) -> Any:
    """Build an object of a class with a value in every field."""
    return msgspec.convert(Builder(1).model(cls, cls.__name__), cls)


def test_all_classes_are_found() -> None:
    assert len(CLASSES) > 800


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: f"{cls.__module__}.{cls.__name__}")
def test_a_response_class_is_what_attrs_and_python_expect(cls: type[Model]) -> None:
    one = filled(cls)
    names = cls.__struct_fields__ if tag_of(cls) is None else (tag_field_of(cls), *cls.__struct_fields__)

    assert attrs.has(cls)
    assert tuple(field.name for field in attrs.fields(cls)) == names
    assert all(field.kw_only and field.alias == field.name for field in attrs.fields(cls))
    attrs.validate(one)
    held = attrs.asdict(one)
    assert tuple(held) == names
    assert len(attrs.astuple(one)) == len(names)
    assert attrs.evolve(one) == one
    assert attrs.evolve(one) is not one

    assert cattrs.structure(cattrs.unstructure(one), cls) == one
    assert cattrs.unstructure(one) == held

    assert copy.copy(one) == copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one  # noqa: S301
    assert cls(**{name: getattr(one, name) for name in names}) == one
    assert msgspec.convert(one.to_dict(), cls) == one
    assert repr(cls()) == f"{cls.__name__}()"
    with pytest.raises(TypeError):
        cls("by position")


@pytest.mark.parametrize(
    "cls", [cls for cls in CLASSES if tag_of(cls) is not None], ids=lambda cls: cls.__name__
)
def test_the_tag_of_a_union_is_a_field_that_never_changes(cls: type[Model]) -> None:
    field = tag_field_of(cls)
    assert getattr(cls(), field) == tag_of(cls)
    assert attrs.asdict(cls())[field] == cls().to_dict()[field] == tag_of(cls)
    with pytest.raises(TypeError, match=rf"{cls.__name__}: {field} is always"):
        cls(**{field: "another"})


def test_a_class_can_be_matched() -> None:
    from dataforseo.types.serp_answers import SerpOrganic

    match SerpOrganic(title="t", rank_absolute=3):
        case SerpOrganic(type="organic", title=title, rank_absolute=3):
            assert title == "t"
        case _:
            pytest.fail("no case fits")


def test_an_unknown_item_is_the_object_that_came() -> None:
    item = UnknownItem({"type": "hologram", "deep": {"x": [1]}})
    assert (item.type, item.data, item.to_dict()) == ("hologram", {**item}, {**item})
    assert UnknownItem({"type": 5}).type is None
    assert pickle.loads(pickle.dumps(item)) == copy.deepcopy(item) == item  # noqa: S301
    from dataforseo.types.serp_answers import SerpOrganic

    holder = SerpOrganic(links=[item])  # type: ignore[list-item]
    assert attrs.asdict(holder)["links"] == [{**item}]
    assert holder.to_dict()["links"] == [{**item}]
