"""What must be true of spec/ as a whole: everything is described, and shared shapes load in any order."""

from __future__ import annotations

import subprocess
import sys

import pytest

from codegen.model import GroupRule
from codegen.reading import SPEC, read
from codegen.resolve import Resolved
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def api() -> Resolved:
    return read(SPEC)


def test_every_request_field_is_described(api: Resolved) -> None:
    silent = {
        f"{at.file}: {at.wire_name}"
        for endpoint in api.endpoints
        for at in endpoint.request_fields
        if not at.field.summary
    }
    assert silent == set()


def test_every_field_of_an_object_inside_a_request_is_described(api: Resolved) -> None:
    silent: set[str] = set()
    for endpoint in api.endpoints:
        for at in endpoint.request_fields:
            named = endpoint.scope.find(at.field.type.leaf.text)
            if named is not None:
                silent |= {
                    f"{inner.file}: {inner.wire_name}" for inner in named.fields if not inner.field.summary
                }
    assert silent == set()


def test_every_conditional_field_has_a_rule_that_says_when(api: Resolved) -> None:
    without: set[str] = set()
    for endpoint in api.endpoints:
        ruled = {name for at in endpoint.request_rules for name in _named_by(at.rule)}
        needed = {name for at in endpoint.request_fields for name in at.field.needs}
        without |= {
            f"{endpoint.file}: {at.wire_name}"
            for at in endpoint.request_fields
            if at.field.required == "conditional" and at.wire_name not in ruled | needed
        }
    assert without == set()


def _named_by(rule: GroupRule) -> tuple[str, ...]:
    return (*rule.exactly_one_of, *rule.at_least_one_of, *rule.at_most_one_of, *rule.all_or_none_of)


def test_a_postback_can_bring_each_form_that_can_be_collected(api: Resolved) -> None:
    forms: dict[str, set[str]] = {}
    for endpoint in api.endpoints:
        family, found, form = endpoint.spec.path.removesuffix("/{id}").partition("/task_get/")
        if found:
            forms.setdefault(f"{family}/task_post", set()).add(form)
    refused: dict[str, set[str]] = {}
    for endpoint in api.endpoints:
        for at in endpoint.request_fields:
            if at.wire_name == "postback_data" and at.field.values:
                missing = forms[endpoint.spec.path] - {str(value) for value in at.field.values}
                refused |= {endpoint.file: missing} if missing else {}
    assert refused == {}


def test_every_operation_has_a_summary_of_its_own(api: Resolved) -> None:
    told: dict[str, str] = {}
    for endpoint in api.endpoints:
        if endpoint.spec.deprecated is None:
            key = f"{endpoint.spec.section}: {endpoint.spec.summary}"
            assert key not in told, f"{endpoint.file} and {told[key]} say the same"
            told[key] = endpoint.file


def test_every_module_can_be_the_first_to_be_imported(api: Resolved) -> None:
    """Modules of shared types import each other; none may need one that is still waiting for it."""
    modules = sorted({str(named.module) for named in api.shared.values()})
    program = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
    for loaded in [key for key in sys.modules if key.startswith("dataforseo.types")]:
        del sys.modules[loaded]
"""
    present = [name for name in modules if (ROOT / "generated" / f"{name.replace('.', '/')}.py").exists()]
    assert len(present) > 50
    done = subprocess.run(
        [sys.executable, "-c", program, *present], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
