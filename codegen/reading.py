"""Read spec/ whole, every rule checked: where all commands begin."""

from __future__ import annotations

from pathlib import Path

from codegen import check
from codegen.resolve import Resolved, resolve
from codegen.tree import read_tree

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated"


def read(spec: Path) -> Resolved:
    """Read spec/ and hold it to every rule. Raises SpecError with all mistakes."""
    resolved = resolve(read_tree(spec))
    check.check(resolved)
    return resolved
