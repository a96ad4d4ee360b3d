"""`client.<section>`: the operations of one section, each loaded at its first use."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.clients.operations import operation_class
from dataforseo_runtime.requests.endpoint import Endpoint, load

EMPTY: Mapping[str, str] = MappingProxyType({})


class _LazyOperations:
    """Loads an operation at its first use."""

    _name: ClassVar[str]
    # Every path of the API, with the module and name of its endpoint.
    _index: ClassVar[Mapping[str, str]]
    # The name of each operation, with one line about it.
    _summaries: ClassVar[Mapping[str, str]]

    def __init_subclass__(
        cls,
        *,
        name: str = "",
        index: Mapping[str, str] = EMPTY,
        summaries: Mapping[str, str] = EMPTY,
        **more: Any,
    ) -> None:
        super().__init_subclass__(**more)
        cls._name, cls._index, cls._summaries = name, index, summaries

    def __init__(self, client: Any) -> None:
        self._client = client
        # `help(client.<section>)` shows this.
        listed = (f"{name}: {summary}" for name, summary in self._summaries.items())
        self.__doc__ = "\n".join(
            [f"{type(self).__doc__}\n\nOperations (help(...) of each says more):", *listed]
        )

    # The generated subclass declares the operations for type checkers. If they saw this, a misspelt
    # operation would pass as Any.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in self._summaries:
                message = f"{type(self).__name__} has no operation {name!r}{self._suggestion(name)}"
                raise AttributeError(message, name=name, obj=self)
            operation = self._load(name)
            self.__dict__[name] = operation
            return operation

    def _load(self, name: str) -> BoundFunction[Any, Any, Any, Any]:
        endpoint = load(places_of(self._name, self._index)[name])
        return self._operation_class(endpoint)(endpoint.request, endpoint, client=self._client)

    def _operation_class(self, endpoint: Endpoint[Any, Any]) -> type[BoundFunction[Any, Any, Any, Any]]:
        raise NotImplementedError

    def _suggestion(self, name: str) -> str:
        import difflib

        similar = difflib.get_close_matches(name, self._summaries, n=3)
        return f"; did you mean {', '.join(similar)}?" if similar else ""

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._summaries})

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self._summaries)} operations>"


def places_of(section: str, index: Mapping[str, str]) -> Mapping[str, str]:
    """Map each operation of a section to the module and name of its endpoint; `index` holds all by path."""
    below = f"{section}/"
    return {
        place.rpartition(":")[2].lower(): place for path, place in index.items() if path.startswith(below)
    }


class Section(_LazyOperations):
    """Base of the generated sections of a Client."""

    def _operation_class(self, endpoint: Endpoint[Any, Any]) -> type[BoundFunction[Any, Any, Any, Any]]:
        return operation_class(endpoint)


class AsyncSection(_LazyOperations):
    """Base of the generated sections of an AsyncClient."""

    def _operation_class(self, endpoint: Endpoint[Any, Any]) -> type[BoundFunction[Any, Any, Any, Any]]:
        from dataforseo_runtime.clients.async_operations import async_operation_class

        return async_operation_class(endpoint)
