"""Bind an endpoint to a client: the base of all operations, and their signatures and docstrings.

The keywords of an operation are those of its request class. Type checkers and editors see them through the
ParamSpec `P`. `inspect.signature` and `help()` see them through `BoundFunction.__signature__`. The decorator
`takes_fields` gives `pages`, `rows` and other methods the signature and the docstring of their operation.
"""

from __future__ import annotations

import textwrap
import types
import warnings
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeVar,
    cast,
    get_type_hints,
)

from dataforseo_runtime.calling.batching import chunks, largest_part
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.request import Request

if TYPE_CHECKING:
    import inspect

    from typing_extensions import deprecated

    from dataforseo_runtime.sending.session import Session


class HasSession(Protocol):
    """A client, as far as an operation needs to know it."""

    @property
    def session(self) -> Session:
        """What all calls of the client share."""
        ...


P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
ClientT = TypeVar("ClientT", bound=HasSession)
MethodT = TypeVar("MethodT", bound=Callable[..., Any])
OperationT = TypeVar("OperationT")

# What the methods of an operation do with its fields; `help()` shows this before the fields.
PAGES = "Go through the answers page by page. Each page is one call, made when it is reached."
ROWS = "Go through the records of all pages. Each page is one call, made when it is reached."
COST = (
    "Return the most that the call can cost, in USD (Decimal), and send nothing.",
    "None where no price is known. The same number counts against a budget.",
)
SPLIT = (
    "Send as many calls as the list needs, one after the other, and join what they answer.",
    """A part that fails does not stop the others, unless its error would fail every part (login,
balance, budget); `failed` lists what has no answer.""",
)

_RUNTIME = f"{__name__.partition('.')[0]}."
_warned: set[str] = set()


class LazySignature:
    """The `__wrapped__` of a function: `inspect.signature` finds the function's signature here.

    The signature is made when it is read: importing `inspect` costs about 10 % of the first call's time.
    """

    def __init__(self, make: Callable[[], inspect.Signature]) -> None:
        self._make = make

    @property
    def __signature__(self) -> inspect.Signature:
        return self._make()


class _FieldsMethod:
    """A descriptor: a method that shows the signature and docstring of the operation it is read from."""

    def __init__(self, method: types.FunctionType, words: tuple[str, ...]) -> None:
        self._method = method
        self._words = words
        self.__doc__ = "\n\n".join(words)

    def __get__(self, operation: Any, owner: type | None = None) -> Any:
        if operation is None:
            return self
        # Stored in the operation's own dict, where Python finds it first from now on.
        bound = types.MethodType(self._copy_for(operation), operation)
        operation.__dict__[self._method.__name__] = bound
        return bound

    def _copy_for(self, operation: BoundFunction[..., Any, Any, Any]) -> types.FunctionType:
        """Copy the method, with the signature and docstring of one operation."""
        method = self._method
        copied: Any = types.FunctionType(
            method.__code__, method.__globals__, method.__name__, method.__defaults__, method.__closure__
        )
        copied.__qualname__ = method.__qualname__
        first, _, rest = (operation.__doc__ or "").partition("\n")
        copied.__doc__ = "\n\n".join([*self._words, f"{first}\n{textwrap.dedent(rest)}"])

        def signature() -> inspect.Signature:
            import inspect

            fields = operation.__signature__
            self_parameter = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)
            return fields.replace(
                parameters=[self_parameter, *fields.parameters.values()],
                return_annotation=method.__annotations__.get("return", inspect.Signature.empty),
            )

        copied.__wrapped__ = LazySignature(signature)
        return cast("types.FunctionType", copied)


def takes_fields(*words: str) -> Callable[[MethodT], MethodT]:
    """Show a method with its operation's signature, and with `words` before the operation's docstring."""

    def decorate(method: MethodT) -> MethodT:
        return cast("MethodT", _FieldsMethod(cast("types.FunctionType", method), words))

    return decorate


class BoundFunction(Generic[P, ResultT, RowT, ClientT]):
    """An endpoint, the class of its requests, and the client that sends the calls."""

    def __init__(
        self,
        request: Callable[P, Request],
        endpoint: Endpoint[ResultT, RowT],
        *,
        client: ClientT | None = None,
    ) -> None:
        self._request = request
        self._endpoint = endpoint
        self._bound_client = client
        self.__doc__ = request.__doc__
        self.__name__: str = endpoint.operation

    @property
    def __signature__(self) -> inspect.Signature:
        import inspect

        signature = inspect.signature(self._request)
        types_by_name = get_type_hints(self._request)
        return signature.replace(
            parameters=[
                parameter.replace(annotation=types_by_name[name])
                for name, parameter in signature.parameters.items()
            ],
            return_annotation="Response[ResultT, RowT]",
        )

    @property
    def endpoint(self) -> Endpoint[ResultT, RowT]:
        """The facts of the endpoint."""
        return self._endpoint

    @property
    def _client(self) -> ClientT:
        if self._bound_client is None:
            raise TypeError(f"{self.__name__} has no client; reach it as client.<section>.{self.__name__}")
        return self._bound_client

    @takes_fields("Check the fields and give the call without sending it; `client.send` does that.")
    def describe(self, *args: P.args, **kwargs: P.kwargs) -> Call[ResultT, RowT]:
        return self._call(*args, **kwargs)

    @takes_fields(*COST)
    def cost(self, *args: P.args, **kwargs: P.kwargs) -> Decimal | None:
        return self._client.session.worst_case(self._call(*args, **kwargs))

    @takes_fields("Describe the calls over which a long list is spread, each with its elements.")
    def calls(self, *args: P.args, **kwargs: P.kwargs) -> list[tuple[Sequence[Any], Call[ResultT, RowT]]]:
        field = self.endpoint.split or ""
        fields: dict[str, Any] = {**kwargs}
        elements: Any = fields.pop(field, ())
        if not isinstance(elements, Sequence) or isinstance(elements, str | bytes):
            return [((), self._call(*args, **kwargs))]  # raises InvalidRequestError
        function: Callable[..., Call[ResultT, RowT]] = self._call
        parts = chunks([*elements], largest_part(self.endpoint))  # pyright: ignore[reportUnknownArgumentType]
        return [(part, function(*args, **fields, **{field: part})) for part in parts]

    def _call(self, *args: P.args, **kwargs: P.kwargs) -> Call[ResultT, RowT]:
        if self._endpoint.deprecated is not None:
            _warn(self._endpoint)
        return Call(self._endpoint, [self._request(*args, **kwargs)])

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.__name__}>"


# Finds an operation of a client by section and name.
FindOperation: TypeAlias = Callable[[str, str], BoundFunction[..., Any, Any, Any] | None]


if TYPE_CHECKING:

    class Deprecated(Generic[OperationT]):
        """An operation that the vendor has given up. Editors strike it through."""

        def __init__(self, operation: OperationT) -> None: ...

        @deprecated("The vendor has given this operation up; its words say what to call instead.")
        def __get__(self, section: object, owner: type | None = None) -> OperationT: ...


def _warn(endpoint: Endpoint[Any, Any]) -> None:
    """Warn of a deprecated operation once in a process, at the caller's line outside this package."""
    if endpoint.path in _warned:
        return
    _warned.add(endpoint.path)
    import inspect

    level, frame = 1, inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(_RUNTIME):
        level, frame = level + 1, frame.f_back
    warnings.warn(f"{endpoint.path}: {endpoint.deprecated}", DeprecationWarning, stacklevel=level)
