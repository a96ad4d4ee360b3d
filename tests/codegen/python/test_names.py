"""Names of the API as Python names."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.python import names
from codegen.python.literals import Code
from codegen.views.imports import Imports
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.clients.async_client import BaseAsyncClient
from dataforseo_runtime.clients.client import BaseClient
from dataforseo_runtime.clients.sections import AsyncSection, Section
from dataforseo_runtime.requests.request import Request
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("wire_name", "python_name"),
    [
        ("target", "target"),
        ("list", "list"),
        ("yield", "yield_"),
        ("class", "class_"),
        ("None", "none"),
        ("self", "self_"),
        ("to_dict", "to_dict_"),
        ("foo-bar", "foo_bar"),
        ("fooBar", "foobar"),
        ("1st", "field_1st"),
        ("_x", "x"),
        ("__init__", "init"),
        ("Größe", "gr__e"),
        ("a.b", "a_b"),
        ("", "field_"),
        ("_", "field_"),
        ("中", "field_"),
        ("match", "match"),
    ],
)
def test_a_field_is_called_as_on_the_wire_or_nearly_so(wire_name: str, python_name: str) -> None:
    assert names.field_name(wire_name) == python_name


@given(st.text(max_size=30))
def test_whatever_a_field_is_called_it_gets_a_name_of_python(wire_name: str) -> None:
    name = names.field_name(wire_name)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


@given(st.text(max_size=30) | st.sampled_from(keyword.kwlist))
def test_nothing_else_passes_for_an_identifier(text: str) -> None:
    if text.isidentifier() and text.isascii() and not keyword.iskeyword(text):
        assert names.identifier(text) == text
    else:
        with pytest.raises(ValueError, match="no Python identifier"):
            names.identifier(text)


def test_names_that_are_put_together() -> None:
    assert names.operation_name(["google", "organic", "task_get", "{id}"]) == "google_organic_task_get"
    assert names.class_name("bulk_backlinks_live", "Request") == "BulkBacklinksLiveRequest"
    assert names.class_name("list", "SERPItem") == "ListSERPItem"
    assert names.dotted("dataforseo", "types.call_log") == "dataforseo.types.call_log"
    assert names.module_name("deep/foo-bar") == "deep_foo_bar"


@pytest.mark.parametrize("name", ["", "_private", "1st", "a-b", "import", "a b", "a\n"])
def test_names_that_no_operation_can_have(name: str) -> None:
    with pytest.raises(ValueError, match=r"identifier|private"):
        names.operation(name)


def public(*classes: type) -> set[str]:
    return {name for cls in classes for name in dir(cls) if not name.startswith("_")}


def test_no_field_can_hide_a_method_of_the_runtime() -> None:
    for name in public(Model, Request) - {"RULES", "GROUP_RULES"}:
        assert names.field_name(name) != name


def test_no_section_can_hide_what_clients_have() -> None:
    assert public(BaseClient, BaseAsyncClient) <= names.TAKEN_AMONG_SECTIONS
    beside = {path.stem for path in (ROOT / "generated" / "dataforseo").iterdir() if path.suffix == ".py"}
    assert {name for name in beside if not name.startswith("_")} <= names.TAKEN_AMONG_SECTIONS
    for base in (Section, AsyncSection):
        assert base.__name__.lower() in {name.replace("_", "") for name in names.TAKEN_AMONG_SECTIONS}
        assert public(base) == set()  # so no operation can hide anything


def test_no_class_can_hide_what_generated_modules_import(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: set[str] = set()
    take = Imports.take

    def listening(self: Imports, module: str, name: str) -> Code:
        if not module.startswith("dataforseo."):
            taken.add(name)
        return take(self, module, name)

    from codegen.writing.render import render
    from tests.codegen.tiny import checked

    monkeypatch.setattr(Imports, "take", listening)
    for spec in (ROOT / "spec", ROOT / "tests" / "snapshots" / "spec"):
        list(render(checked(spec)))
    assert {name for name in taken if name[0].isupper()} <= names.TAKEN_AMONG_CLASSES
    assert names.TAKEN_AMONG_CLASSES - taken <= {"ENDPOINT", "TYPE_CHECKING"}
