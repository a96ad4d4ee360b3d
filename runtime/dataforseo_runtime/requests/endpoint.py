"""`Endpoint`, the facts of one path of the API, and `Call`, an endpoint with its requests."""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote

from msgspec import Struct, json
from msgspec.structs import force_setattr

from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.base.json_types import is_mapping, is_sequence
from dataforseo_runtime.requests import prices
from dataforseo_runtime.requests.facts import (
    Billing,
    Kind,
    Limits,
    OffsetPaging,
    Repeat,
    TaskFamily,
    TokenPaging,
    Way,
    way_of_calling,
)
from dataforseo_runtime.requests.request import Request, encodable

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

_PARAMETER = r"\{(\w+)\}"


class Endpoint(Struct, Generic[ResultT, RowT], frozen=True, kw_only=True, eq=False):
    """One endpoint: how to call it, what it returns, and what it costs.

    `result` is the class of one element of a task's `result` (None where that is always null). `rows` is
    the field of a result that holds the records, or `result` where each result is a record.
    """

    method: Literal["GET", "POST"]
    path: str
    operation: str
    kind: Kind
    request: type[Request]
    result: Any
    rows: str | None
    billing: Billing
    repeat: Repeat
    limits: Limits = Limits()
    paging: tuple[OffsetPaging | TokenPaging, ...] = ()
    family: TaskFamily | None = None
    split: str | None = None
    # Pairs of a row field and the request list whose elements it repeats, one row each.
    echoes: tuple[tuple[str, str], ...] = ()
    # Set for operations that the vendor has retired: what to call instead.
    deprecated: str | None = None

    @property
    def section(self) -> str:
        """The first segment of the path after /v3/."""
        return self.path.split("/")[2]

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the path parameters."""
        return tuple(re.findall(_PARAMETER, self.path))

    @property
    def way(self) -> Way:
        """How the operation is called."""
        return way_of_calling(self.family, self.paging, self.split, self.limits)

    @property
    def docs(self) -> str:
        """The URL of the vendor's page, from the docstring of the request class; else empty."""
        found = re.search(r"^\s*Source:\s+(\S+)", self.request.__doc__ or "", re.MULTILINE)
        return found[1] if found else ""

    def __repr__(self) -> str:
        return f"<Endpoint {self.method} {self.path}>"


def load(reference: str) -> Endpoint[Any, Any]:
    """Import an endpoint by its reference, `module:CONSTANT`."""
    module, _, constant = reference.partition(":")
    endpoint: Endpoint[Any, Any] = getattr(importlib.import_module(module), constant)
    return endpoint


class Call(Struct, Generic[ResultT, RowT], frozen=True, eq=False):
    """An endpoint with its checked requests, ready for `client.send`."""

    endpoint: Endpoint[ResultT, RowT]
    requests: Sequence[Request]

    def __post_init__(self) -> None:
        # A request of a class without fields is not sent, not even as an empty object.
        force_setattr(self, "requests", tuple(request for request in self.requests if type(request).RULES))

    @property
    def path(self) -> str:
        """The path with its parameters filled in, percent-encoded. Raises InvalidRequestError."""
        path = self.endpoint.path
        if "{" not in path:
            return path
        fields = self.requests[0].set_fields()
        for name in self.endpoint.parameters:
            if fields[name] in (".", ".."):  # HTTP libraries resolve these as relative path segments
                problem = Problem(name, "path", fields[name], "cannot stand in a path; give another value")
                raise InvalidRequestError(type(self.requests[0]).__name__, [problem])
        return re.sub(_PARAMETER, lambda match: quote(str(fields[match[1]]), safe=""), path)

    @property
    def worst_case(self) -> Decimal | None:
        """The most that the call can cost, in USD; None if the spec knows no price."""
        return prices.worst_case(self.endpoint.billing, self.requests)

    def body(self) -> bytes | None:
        """Return the body: a JSON array of tasks with the fields that are set; None for a GET."""
        if self.endpoint.method == "GET":
            return None
        return _encode(encodable(self.requests))


def _to_builtin(value: object) -> object:
    """Convert a value that the rules allow and msgspec cannot encode."""
    for kind in (str, int, float):  # subclasses, such as the elements of numpy arrays
        if isinstance(value, kind):
            return kind(value)
    if is_sequence(value):
        return [*value]
    if is_mapping(value):
        return {**value}
    raise TypeError(f"{value!r} cannot be sent: {type(value).__name__} has no form in JSON")


_encode = json.Encoder(enc_hook=_to_builtin).encode
