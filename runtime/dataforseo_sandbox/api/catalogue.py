"""Find the endpoint of a path. An endpoint of the generated package is imported when it is first called."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from dataforseo_runtime.requests.endpoint import Endpoint, load

AnyEndpoint: TypeAlias = Endpoint[Any, Any]


class Route(Struct, frozen=True):
    """An endpoint and the values of its path parameters."""

    endpoint: AnyEndpoint
    parameters: Mapping[str, str]


class Catalogue:
    """Endpoints by path. Each value is an endpoint, or names the module and the constant that hold it."""

    def __init__(self, operations: Mapping[str, str | AnyEndpoint]) -> None:
        self._operations = dict(operations)
        self._templates: dict[int, list[tuple[tuple[str, ...], str]]] = {}
        for path in self._operations:
            if "{" in path:
                parts = tuple(path.split("/"))
                self._templates.setdefault(len(parts), []).append((parts, path))

    @classmethod
    def of(cls, endpoints: Iterable[AnyEndpoint]) -> Catalogue:
        """Build a catalogue of these endpoints."""
        return cls({endpoint.path.removeprefix("/v3/"): endpoint for endpoint in endpoints})

    @classmethod
    def installed(cls) -> Catalogue:
        """Build the catalogue of the generated package."""
        return cls(importlib.import_module("dataforseo._index").OPERATIONS)

    @property
    def sections(self) -> frozenset[str]:
        """The first segments of all paths."""
        return frozenset(path.partition("/")[0] for path in self._operations)

    def find(self, segments: tuple[str, ...]) -> Route | None:
        """Find the endpoint of a path, given as the segments after `v3`."""
        path = "/".join(segments)
        if path in self._operations and "{" not in path:
            return Route(self.endpoint(path), {})
        for template, name in self._templates.get(len(segments), ()):
            pairs = list(zip(template, segments, strict=True))
            if all(part == given or (part.startswith("{") and given) for part, given in pairs):
                parameters = {part[1:-1]: given for part, given in pairs if part.startswith("{")}
                return Route(self.endpoint(name), parameters)
        return None

    def task_get_paths(self, family: tuple[str, ...]) -> dict[str, str]:
        """Return the task_get paths of a family, without `/{id}`, by variant (`""` for none)."""
        start = "/".join((*family, "task_get"))
        found = [
            path.removesuffix("/{id}") for path in sorted(self._operations) if path.startswith(start + "/")
        ]
        return {path.removeprefix(start).strip("/"): path for path in found}

    def endpoint(self, path: str) -> AnyEndpoint:
        """Return the endpoint of a path. Raises KeyError for an unknown path."""
        found = self._operations[path]
        if isinstance(found, str):
            found = load(found)
            self._operations[path] = found
        return found
