"""Files of shared types that need each other are refused; the message names the whole cycle."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.checking.specs import SPEC, read
from codegen.reading.problems import SpecError


def tree(folder: Path, **files: str) -> Path:
    """Write a spec tree with no endpoint and these files of shared types."""
    root = folder / "spec"
    (root / "types").mkdir(parents=True)
    for name in ("schema.json", "status_codes.yaml", "api.yaml"):
        shutil.copyfile(SPEC / name, root / name)
    for name, types in files.items():
        (root / "types" / f"{name}.yaml").write_text(f"summary: T.\n\ntypes:\n{types}", encoding="utf-8")
    return root


def holder(name: str, held: str) -> str:
    return f"  {name}:\n    fields:\n      inner:\n        type: {held}\n"


def test_two_files_that_need_each_other(tmp_path: Path) -> None:
    root = tree(tmp_path, left=holder("Left", "list of Right"), right=holder("Right", "Left"))
    with pytest.raises(SpecError) as caught:
        read(root)
    (problem,) = caught.value.problems
    assert problem.line == 4
    assert "spec/types/left.yaml > spec/types/right.yaml > spec/types/left.yaml" in problem.message
    assert "Left holds Right" in problem.message


def test_the_way_round_may_be_longer(tmp_path: Path) -> None:
    root = tree(tmp_path, a=holder("A", "B"), b=holder("B", "list of C"), c=holder("C", "map of A"))
    with pytest.raises(SpecError, match=r"a\.yaml > spec/types/b\.yaml > spec/types/c\.yaml > spec/types/a"):
        read(root)


def test_a_union_needs_its_options(tmp_path: Path) -> None:
    union = "  Union:\n    chosen_by: type\n    options:\n      c: C\n"
    with pytest.raises(SpecError, match=r"Union holds C, and the files need each other"):
        read(tree(tmp_path, b=union, c=holder("C", "list of Union")))


def test_shapes_of_one_file_may_hold_each_other(tmp_path: Path) -> None:
    root = tree(tmp_path, one=holder("Left", "Right") + holder("Right", "Left"), two=holder("Other", "Left"))
    assert set(read(root).shared) == {"Left", "Right", "Other"}
