"""The package is replaced as a whole or not at all, and all of its files are compared."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from codegen.writing.render import render
from codegen.writing.write import WriteError, differences, swap
from tests.codegen.tiny import checked, tree

GOOD = [
    ("dataforseo/__init__.py", "x  =  1\n"),
    ("dataforseo/a/b.py", "import os\n"),
    ("dataforseo/py.typed", ""),
]


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_files_are_laid_out_and_what_was_there_goes(tmp_path: Path) -> None:
    (tmp_path / "dataforseo").mkdir()
    (tmp_path / "dataforseo" / "old.py").write_text("")
    (tmp_path / "beside.txt").write_text("stays")
    swap(GOOD, tmp_path)
    assert files_of(tmp_path) == {
        "beside.txt": b"stays",
        "dataforseo/__init__.py": b"x = 1\n",
        "dataforseo/a/b.py": b"import os\n",
        "dataforseo/py.typed": b"",
    }
    assert sorted(path.name for path in tmp_path.iterdir()) == ["beside.txt", "dataforseo"]


def test_every_difference_is_listed(tmp_path: Path) -> None:
    swap(GOOD, tmp_path)
    assert differences(GOOD, tmp_path) == []
    package = tmp_path / "dataforseo"
    (package / "__init__.py").write_text("x = 1 \n")
    (package / "a" / "b.py").unlink()
    (package / "a" / "new.txt").write_text("")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "x.pyc").write_text("")
    before = files_of(tmp_path)
    assert differences(GOOD, tmp_path) == ["changed: __init__.py", "extra: a/new.txt", "missing: a/b.py"]
    assert files_of(tmp_path) == before
    assert len(differences(GOOD, tmp_path / "nowhere")) == len(GOOD)


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (("dataforseo/bad.py", "def f(:\n"), "defect of the generator"),
        (("dataforseo/bad.py", "x = 1\0\n"), "defect of the generator"),
        (("dataforseo/../bad.py", ""), "not inside the generated package"),
        (("/tmp/bad.py", ""), "not inside the generated package"),  # noqa: S108
        (("other/bad.py", ""), "not inside the generated package"),
    ],
)
def test_a_tree_that_cannot_be_made_leaves_the_old_one(
    bad: tuple[str, str], told: str, tmp_path: Path
) -> None:
    swap(GOOD, tmp_path)
    before = files_of(tmp_path)
    with pytest.raises(WriteError, match=told):
        swap([*GOOD, bad], tmp_path)
    assert files_of(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == ["dataforseo"]


def test_a_generator_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def failing() -> object:
        yield GOOD[0]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        swap(failing(), tmp_path / "out")  # type: ignore[arg-type]
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(WriteError, match="out cannot be written"):
        swap(GOOD, tmp_path / "out")


def test_a_missing_formatter_is_said_clearly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(WriteError, match="ruff is not installed; run `make setup`"):
        swap(GOOD, tmp_path / "out")
    assert not (tmp_path / "out" / "dataforseo").exists()


def test_the_layout_does_not_depend_on_where_it_is_done(tmp_path: Path) -> None:
    spec = tree(tmp_path / "spec")
    plain, ignored = tmp_path / "plain", tmp_path / "build" / "dist" / "venv"
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / ".gitignore").write_text("*\n")
    (tmp_path / "build" / "ruff.toml").write_text("line-length = 40\n")
    for out in (plain, ignored):
        swap(render(checked(spec)), out)
    assert files_of(plain) == files_of(ignored)
