"""Ours against the official client's list of operations, both ways, and the page that says what differs."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import warnings
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.migration import OfficialCall, official_calls, page
from codegen.reading import SPEC, read
from codegen.resolve import Resolved
from tests.conftest import ROOT

VERSION = "2.1.10"


@pytest.fixture(scope="module")
def official() -> list[OfficialCall]:
    spec = importlib.util.find_spec("dataforseo_client")
    installed = importlib.metadata.version("dataforseo-client") if spec is not None else None
    if spec is None or installed != VERSION or spec.origin is None:
        message = f"NOT TESTED: dataforseo-client {VERSION} is not installed (found: {installed})"
        warnings.warn(message, pytest.PytestWarning, stacklevel=2)
        pytest.skip(message)
    return [*official_calls(Path(spec.origin).parent)]


@pytest.fixture(scope="module")
def ours() -> Resolved:
    return read(SPEC)


def test_every_operation_of_the_official_client_is_here(ours: Resolved, official: list[OfficialCall]) -> None:
    assert len(official) == 565
    here = {(item.spec.method, item.spec.path) for item in ours.endpoints}
    assert [call for call in official if (call.method, call.path) not in here] == []


def test_what_the_official_client_lacks_is_marked_deprecated(
    ours: Resolved, official: list[OfficialCall]
) -> None:
    there = {(call.method, call.path) for call in official}
    extra = [item.spec for item in ours.endpoints if (item.spec.method, item.spec.path) not in there]
    assert len(extra) == 12
    assert [spec.path for spec in extra if spec.deprecated is None] == []


def test_nothing_else_is_deprecated(ours: Resolved, official: list[OfficialCall]) -> None:
    there = {(call.method, call.path) for call in official}
    marked = [item.spec for item in ours.endpoints if item.spec.deprecated is not None]
    assert [spec.path for spec in marked if (spec.method, spec.path) in there] == []


def test_names_follow_the_path_and_differ_only_where_two_paths_would_share_one(
    ours: Resolved, official: list[OfficialCall]
) -> None:
    names = {(call.method, call.path): call.name for call in official}
    for item in ours.endpoints:
        fixed = "_".join(segment for segment in item.spec.segments[1:] if not segment.startswith("{"))
        if item.operation != fixed:
            official_name = names[item.spec.method, item.spec.path]
            # The official client repeats the section where its own classes would clash.
            assert item.operation == official_name.removeprefix(f"{item.spec.section}_")


def test_the_migration_page_is_what_the_command_prints(ours: Resolved, official: list[OfficialCall]) -> None:
    assert (ROOT / "docs/migration.md").read_text(encoding="utf-8") == page(ours, official)


def test_a_folder_without_the_official_package_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migration", str(tmp_path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "not the official package" in told.err
