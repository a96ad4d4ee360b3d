"""The generator writes the same bytes with and without a cache."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from codegen.checking.specs import ROOT, read
from codegen.reading.cache import Cache
from codegen.reading.problems import SpecError
from codegen.writing.render import render
from codegen.writing.write import swap

TINY = ROOT / "tests" / "snapshots" / "spec"


def generate(spec: Path, out: Path, cache: Cache | None = None) -> dict[str, bytes]:
    swap(render(read(spec, cache)), out, cache)
    if cache is not None:
        cache.save()
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return shutil.copytree(TINY, tmp_path / "spec")


def test_a_cached_run_writes_what_a_cold_one_writes(spec: Path, tmp_path: Path) -> None:
    cold = generate(spec, tmp_path / "cold")
    file = tmp_path / "cache.json"
    assert generate(spec, tmp_path / "first", Cache(file)) == cold
    kept = file.read_bytes()
    assert generate(spec, tmp_path / "second", Cache(file)) == cold
    assert generate(spec, tmp_path / "second", Cache(file)) == cold  # over a tree that is there
    assert file.read_bytes() == kept


def test_a_change_shows_and_what_it_replaced_is_forgotten(spec: Path, tmp_path: Path) -> None:
    file = tmp_path / "cache.json"
    generate(spec, tmp_path / "out", Cache(file))
    before = json.loads(file.read_bytes())
    changed = spec / "calls" / "list" / "live.yaml"
    text = changed.read_text(encoding="utf-8")
    changed.write_text(text.replace("summary: ", "summary: Now ", 1), encoding="utf-8")
    cached = generate(spec, tmp_path / "out", Cache(file))
    assert cached == generate(spec, tmp_path / "cold")
    assert any(b"Now " in content for content in cached.values())
    after = json.loads(file.read_bytes())
    assert len(before) == len(after)
    assert before.keys() != after.keys()


def test_a_generated_file_that_somebody_changed_is_written_anew(spec: Path, tmp_path: Path) -> None:
    out, file = tmp_path / "out", tmp_path / "cache.json"
    generate(spec, out, Cache(file))
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}
    changed, gone = out / "dataforseo" / "client.py", out / "dataforseo" / "_api.py"
    changed.write_text("# mine\n")
    gone.unlink()
    assert generate(spec, out, Cache(file)) == generate(spec, tmp_path / "cold")
    touched = {path.name for path, time in before.items() if path.stat().st_mtime_ns != time}
    assert touched == {changed.name, gone.name}


def test_a_mistake_is_found_in_a_file_that_was_right_before(spec: Path, tmp_path: Path) -> None:
    generate(spec, tmp_path / "out", Cache(tmp_path / "cache.json"))
    with (spec / "calls" / "list" / "live.yaml").open("a", encoding="utf-8") as file:
        file.write("unheard_of: 1\n")
    with pytest.raises(SpecError, match="unheard_of"):
        generate(spec, tmp_path / "out", Cache(tmp_path / "cache.json"))


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"a": 1}', b"\xff"])
def test_a_damaged_cache_is_done_without(spec: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "cache.json"
    file.write_bytes(content)
    assert generate(spec, tmp_path / "out", Cache(file)) == generate(spec, tmp_path / "cold")


def test_a_cache_that_cannot_be_written_is_done_without(spec: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    file = tmp_path / "folder" / "cache.json"
    assert generate(spec, tmp_path / "out", Cache(file)) == generate(spec, tmp_path / "cold")
