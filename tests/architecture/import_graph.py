"""The graph of imports between modules, including those in functions and under TYPE_CHECKING."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path


def imported_names(path: Path) -> set[str]:
    """Return the full dotted names of everything that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def modules_below(root: Path, package: str) -> dict[str, Path]:
    """Return the modules of the package `root/package` by their dotted names."""
    found: dict[str, Path] = {}
    for path in (root / package).rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def import_graph(modules: Mapping[str, Path]) -> dict[str, set[str]]:
    """Return which of the given modules each one imports."""
    graph: dict[str, set[str]] = {}
    for module, path in modules.items():
        targets = {
            name if name in modules else name.rpartition(".")[0] for name in imported_names(path)
        } & modules.keys()
        graph[module] = targets - {module}
    return graph


def circle_in(graph: Mapping[str, set[str]]) -> list[str]:
    """Return modules that import each other in a circle, the first one repeated at the end, or []."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle: list[str] = error.args[1]
        return circle[::-1]
    return []
