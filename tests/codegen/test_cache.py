"""With a cache the generator writes the same bytes as without, whatever changed in between."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.cache import Cache
from codegen.problems import SpecError
from codegen.reading import ROOT, read
from codegen.render import render
from codegen.write import swap

TINY = ROOT / "tests" / "snapshots" / "spec"


def generate(spec: Path, out: Path, cache: Cache | None = None) -> dict[str, bytes]:
    swap(render(read(spec, cache)), out, cache)
    if cache is not None:
        cache.prune()
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return shutil.copytree(TINY, tmp_path / "spec")


def test_a_cached_run_writes_what_a_cold_one_writes(spec: Path, tmp_path: Path) -> None:
    cold = generate(spec, tmp_path / "cold")
    folder = tmp_path / "cache"
    assert generate(spec, tmp_path / "first", Cache(folder)) == cold
    kept = {path.name for path in folder.iterdir()}
    assert generate(spec, tmp_path / "second", Cache(folder)) == cold
    assert {path.name for path in folder.iterdir()} == kept


def test_a_change_shows_and_what_it_replaced_is_forgotten(spec: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    generate(spec, tmp_path / "out", Cache(folder))
    kept = {path.name for path in folder.iterdir()}
    changed = spec / "calls" / "list" / "live.yaml"
    text = changed.read_text(encoding="utf-8")
    changed.write_text(text.replace("summary: ", "summary: Now ", 1), encoding="utf-8")
    cached = generate(spec, tmp_path / "out", Cache(folder))
    assert cached == generate(spec, tmp_path / "cold")
    assert any(b"Now " in content for content in cached.values())
    assert kept != {path.name for path in folder.iterdir()}
    assert len(kept) == len([*folder.iterdir()])


def test_a_mistake_is_found_in_a_file_that_was_right_before(spec: Path, tmp_path: Path) -> None:
    generate(spec, tmp_path / "out", Cache(tmp_path / "cache"))
    with (spec / "calls" / "list" / "live.yaml").open("a", encoding="utf-8") as file:
        file.write("unheard_of: 1\n")
    with pytest.raises(SpecError, match="unheard_of"):
        generate(spec, tmp_path / "out", Cache(tmp_path / "cache"))


def test_a_cache_that_cannot_be_written_is_done_without(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert generate(spec, tmp_path / "out", Cache(tmp_path / "cache")) == generate(spec, tmp_path / "cold")
