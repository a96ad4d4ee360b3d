"""Read, resolve and check the whole spec/. All commands begin here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.checking.check import check
from codegen.reading.cache import Cache
from codegen.reading.load import Data
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

    def search(data: Data, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
        if isinstance(data, dict):
            for key, value in data.items():
                yield from search(value, (*path, key))
        elif isinstance(data, list):
            for index, value in enumerate(data):
                yield from search(value, (*path, index))
        elif isinstance(data, str) and data.strip() == "TODO" and path[-1] == "summary":
            yield path

    for source in tree.sources.values():
        for path in search(source.document.data, ()):
            # Fields of a request need a summary. In a result, a clear name is enough.
            needed = path == ("summary",) or path[0] in ("path_parameters", "request")
            drop = "" if needed else ", or drop the line where the name says it all"
            yield source.document.problem(path, f"not written yet; say it in your own words{drop}")
