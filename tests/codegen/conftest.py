"""A small spec tree: five endpoints, and the shared types that they use."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT

SPEC = ROOT / "spec"
ENVELOPE = ("types/envelope.yaml",)
ENDPOINTS = (
    "backlinks/id_list.yaml",
    "backlinks/errors.yaml",
    "backlinks/bulk_backlinks/live.yaml",
    "backlinks/bulk_new_lost_backlinks/live.yaml",
    "dataforseo_labs/id_list.yaml",
)
_DEFINED = re.compile(r"^  ([A-Z][A-Za-z0-9]*):$", re.M)


def copy_specs(root: Path, names: tuple[str, ...]) -> Path:
    """Copy the files that every tree has, these, and the shared types that they use."""
    texts = {
        file.relative_to(SPEC).as_posix(): file.read_text(encoding="utf-8")
        for file in SPEC.rglob("types/**/*.yaml")
    }
    home = {name: file for file, text in texts.items() for name in _DEFINED.findall(text)}
    wanted = ["schema.json", "api.yaml", "status_codes.yaml", *ENVELOPE, *names]
    for file in wanted:
        if file.endswith(".yaml") and file not in ("api.yaml", "status_codes.yaml"):
            text = (SPEC / file).read_text(encoding="utf-8")
            own = set(_DEFINED.findall(text))
            named = (
                home[word]
                for word in re.findall(r"\b[A-Z][A-Za-z0-9]*\b", text)
                if word in home and word not in own
            )
            wanted += [one for one in dict.fromkeys(named) if one not in wanted]
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SPEC / file, root / file)
    return root


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """Copy five committed specs, to be edited."""
    return copy_specs(tmp_path / "spec", ENDPOINTS)
