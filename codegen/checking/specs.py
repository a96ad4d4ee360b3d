"""Read, resolve and check the whole spec/. All commands begin here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.checking.check import check
from codegen.reading.cache import Cache
from codegen.reading.problems import Problem, SpecError
from codegen.reading.tree import SpecTree, read_tree
from codegen.resolving.resolve import resolve
from codegen.resolving.resolved import Resolved

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated"


def read_draft(spec: Path, cache: Cache | None = None) -> Resolved:
    """Read and check spec/; summaries may still be TODO. Raises SpecError with all mistakes."""
    resolved = resolve(read_tree(spec, cache))
    check(resolved)
    return resolved


def read(spec: Path, cache: Cache | None = None) -> Resolved:
    """Read and check spec/. Raises SpecError with all mistakes."""
    resolved = read_draft(spec, cache)
    if unwritten := [*_unwritten(resolved.tree)]:
        raise SpecError(unwritten)
    return resolved


def _unwritten(tree: SpecTree) -> Iterator[Problem]:
    """Find the summaries that `transcribe` and `new` left as TODO."""
    for document in tree.documents.values():
        for place in document.values:
            if place[-1:] == ("summary",) and str(document.at(place)).strip() == "TODO":
                # Fields of a request need a summary. In a result, a clear name is enough.
                needed = place == ("summary",) or place[0] in ("path_parameters", "request")
                drop = "" if needed else ", or drop the line where the name says it all"
                yield document.problem(place, f"not written yet; say it in your own words{drop}")
