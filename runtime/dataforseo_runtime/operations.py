"""`client.<section>.<operation>`: endpoint functions bound to a client, by the way they can be called.

The signature of each operation is that of its generated function; it is written once there and
carried here by a ParamSpec, for type checkers and for `inspect.signature` alike.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, ParamSpec, TypeVar, overload

from dataforseo_runtime.endpoint import Call
from dataforseo_runtime.requests import Request
from dataforseo_runtime.response import Response

if TYPE_CHECKING:
    from dataforseo_runtime.client import BaseClient

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)


class Operation(Generic[P, ResultT, RowT]):
    """One operation of a client; call it with the fields of its endpoint."""

    def __init__(self, function: Callable[P, Call[ResultT, RowT]], client: BaseClient | None = None) -> None:
        self._function = function
        self._bound_to = client
        self.__doc__ = function.__doc__
        self.__name__ = getattr(function, "__name__", "operation")

    @property
    def __signature__(self) -> inspect.Signature:
        return inspect.signature(self._function)

    @property
    def _client(self) -> BaseClient:
        if self._bound_to is None:
            raise TypeError("this operation has no client; reach it as client.<section>.<operation>")
        return self._bound_to

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]:
        """Send the call and give its answer."""
        return self._client.send(self._function(*args, **kwargs))


class ManyTasks(Operation[P, ResultT, RowT], Generic[P, RequestT, ResultT, RowT]):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    def __init__(
        self, function: Callable[P, Call[ResultT, RowT]], request: type[RequestT], client: BaseClient | None = None
    ) -> None:
        super().__init__(function, client)
        self._request = request

    @overload  # type: ignore[override]
    def __call__(self, requests: Sequence[RequestT], /) -> Response[ResultT, RowT]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Response[ResultT, RowT]:
        """Send one task or many and give the answer."""
        ...


class Section:
    """The operations of one section of the API, each loaded when it is first used."""

    _package: ClassVar[str]
    _operations: ClassVar[Mapping[str, str]]

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        if name not in self._operations:
            raise AttributeError(f"{type(self).__name__} has no operation {name!r}")
        module = importlib.import_module(f"{self._package}.{name}")
        operation = Operation(getattr(module, name), self._client)
        self.__dict__[name] = operation
        return operation

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._operations})
