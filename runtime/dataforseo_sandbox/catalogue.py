"""Which endpoint answers a path. The endpoints are those of the generated package, loaded when called."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from dataforseo_runtime.requests.endpoint import Endpoint, load

AnyEndpoint: TypeAlias = Endpoint[Any, Any]


class Route(Struct, frozen=True):
    """An endpoint, with the path parameters as they were called."""

    endpoint: AnyEndpoint
    parameters: Mapping[str, str]


class Catalogue:
    """Endpoints by path, each given as itself or as the module that holds it."""

    def __init__(self, operations: Mapping[str, str | AnyEndpoint]) -> None:
        self._operations = dict(operations)
        self._templates: dict[int, list[tuple[tuple[str, ...], str]]] = {}
        for path in self._operations:
            if "{" in path:
                parts = tuple(path.split("/"))
                self._templates.setdefault(len(parts), []).append((parts, path))

    @classmethod
    def of(cls, endpoints: Iterable[AnyEndpoint]) -> Catalogue:
        """Make a catalogue of endpoints at hand."""
        return cls({endpoint.path.removeprefix("/v3/"): endpoint for endpoint in endpoints})

    @classmethod
    def installed(cls) -> Catalogue:
        """Make the catalogue of the whole generated package."""
        return cls(importlib.import_module("dataforseo._index").OPERATIONS)

    @property
    def paths(self) -> tuple[str, ...]:
        """All paths, without `/v3/`, path parameters in braces."""
        return tuple(sorted(self._operations))

    @property
    def sections(self) -> frozenset[str]:
        """The first segments of all paths."""
        return frozenset(path.partition("/")[0] for path in self._operations)

    def find(self, segments: tuple[str, ...]) -> Route | None:
        """Find who answers a path, given by its segments after `v3`."""
        path = "/".join(segments)
        if path in self._operations and "{" not in path:
            return Route(self.endpoint(path), {})
        for template, name in self._templates.get(len(segments), ()):
            pairs = list(zip(template, segments, strict=True))
            if all(part == given or (part.startswith("{") and given) for part, given in pairs):
                parameters = {part[1:-1]: given for part, given in pairs if part.startswith("{")}
                return Route(self.endpoint(name), parameters)
        return None

    def collecting(self, family: tuple[str, ...]) -> dict[str, str]:
        """Give the paths that collect the tasks of a family, without the identifier, by variant.

        The variant of a path that has none is empty.
        """
        start = "/".join((*family, "task_get"))
        found = [path.removesuffix("/{id}") for path in self.paths if path.startswith(start + "/")]
        return {path.removeprefix(start).strip("/"): path for path in found}

    def endpoint(self, path: str) -> AnyEndpoint:
        """Give the endpoint of a path of this catalogue."""
        held = self._operations[path]
        if isinstance(held, str):
            held = load(held)
            self._operations[path] = held
        return held
