"""requirements-dev.lock pins every declared dependency within its bounds, by hash, and names no index."""

from __future__ import annotations

import re
from typing import Any

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.lowest import ROOT, groups, lowest, project, published

LOCK = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
ENTRIES = re.findall(r"(?m)^([a-z0-9][^\\\n]*?) *\\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", LOCK)
LOCKED = [Requirement(entry) for entry, _ in ENTRIES]
DECLARED = [*published(), *(found for group in groups().values() for found in group)]


def test_the_lock_is_nothing_but_names_versions_markers_and_hashes() -> None:
    rest = LOCK
    for entry, hashes in ENTRIES:
        rest = rest.replace(hashes, "", 1).replace(entry, "", 1)
    assert [line for line in rest.splitlines() if line.strip("\\ ") and not line.startswith("#")] == []
    assert not re.search(r"://|@|--(?!hash=)|(?:\w+\.)+(?:org|com|net|io)\b", LOCK)
    assert all(re.fullmatch(r"==[^*,]+", str(found.specifier)) for found in LOCKED)


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13", "3.14"])
@pytest.mark.parametrize("declared", DECLARED, ids=str)
def test_the_lock_holds_one_version_within_the_bounds(declared: Requirement, python: str) -> None:
    here: dict[str, Any] = {**default_environment()}
    environment = {**here, "python_version": python, "python_full_version": f"{python}.9"}
    held = [
        found
        for found in LOCKED
        if canonicalize_name(found.name) == canonicalize_name(declared.name)
        and (found.marker is None or found.marker.evaluate(environment))
    ]
    assert len(held) == 1, f"{declared}: run `make lock`"
    assert declared.specifier.contains(str(held[0].specifier)[2:], prereleases=True), "run `make lock`"


def test_the_package_is_built_by_what_the_lock_holds() -> None:
    required = {Requirement(text) for text in project()["build-system"]["requires"]}
    assert required <= set(groups()["build"])


def test_what_only_developers_need_is_not_published() -> None:
    tools = {found.name for name in ("codegen", "dev", "build") for found in groups()[name]}
    assert {found.name for found in published()} & tools == set()


def test_every_published_dependency_declares_its_lowest_version() -> None:
    assert set(lowest(published())) == {found.name for found in published()}


def test_make_installs_every_extra() -> None:
    listed = re.search(r"(?m)^EXTRAS := (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert listed
    assert set(listed[1].split(",")) == set(project()["project"]["optional-dependencies"])
