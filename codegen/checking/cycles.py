"""Find files of shared types that need each other: their modules would import each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.reading.problems import Problem
from codegen.resolving.resolved import NamedType, Resolved, Scope, types_inside


def cycles(resolved: Resolved) -> Iterator[Problem]:
    """Yield each cycle of files of shared types, once."""
    needs: dict[str, dict[str, tuple[NamedType, NamedType]]] = {}
    scope = Scope({}, resolved.shared)
    for named in resolved.shared.values():
        for held in types_inside(named, scope):
            if held.file != named.file:
                needs.setdefault(named.file, {}).setdefault(held.file, (named, held))
    reported: set[str] = set()
    for file in sorted(needs):
        path = _shortest_cycle(file, needs)
        if path and reported.isdisjoint(path):
            reported.update(path)
            holder, held = needs[path[0]][path[1]]
            shown = " > ".join(f"spec/{name}" for name in (*path, file))
            message = (
                f"{holder.name} holds {held.name}, and the files need each other: {shown}; "
                "put the shapes that hold each other into one file"
            )
            yield resolved.tree.problem(file, ("types", holder.name), message, at_key=True)


def _shortest_cycle(start: str, needs: Mapping[str, Mapping[str, object]]) -> tuple[str, ...]:
    """Return the files of the shortest cycle through a file; empty if there is none."""
    waiting: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop(0)
        for file in needs.get(path[-1], ()):
            if file == start:
                return path
            if file not in seen:
                seen.add(file)
                waiting.append((*path, file))
    return ()
