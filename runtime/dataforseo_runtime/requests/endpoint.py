"""The facts of one endpoint that the runtime acts on, and a call that is ready to be sent."""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote

from msgspec import Struct, json
from msgspec.structs import force_setattr

from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.base.json_types import is_mapping, is_sequence
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
from dataforseo_runtime.requests.request import Request, written

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

_PARAMETER = r"\{(\w+)\}"


class Endpoint(Struct, Generic[ResultT, RowT], frozen=True, kw_only=True, eq=False):
    """One endpoint: how to call it, what comes back, and what the rules about money need to know.

    `result` is the class of one element of a task's `result` (None where it is always null), `rows`
    the field of a result that holds the records, or `result` where each result is one.
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
    # Response field of a row: request list whose elements come back there, one row each.
    echoes: tuple[tuple[str, str], ...] = ()
    # What to call instead, of an operation that the vendor has given up.
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
        """In which way the operation is called."""
        return way_of_calling(self.family, self.paging, self.split, self.limits)

    @property
    def docs(self) -> str:
        """The address of the vendor's page, out of the request's docstring; empty where there is none."""
        found = re.search(r"^\s*Source:\s+(\S+)", self.request.__doc__ or "", re.MULTILINE)
        return found[1] if found else ""

    def __repr__(self) -> str:
        return f"<Endpoint {self.method} {self.path}>"


def _with_fields(requests: Sequence[Request]) -> tuple[Request, ...]:
    """Leave out requests of a class without fields: there is nothing to send, not even an empty object."""
    return tuple(request for request in requests if type(request).RULES)


def load(place: str) -> Endpoint[Any, Any]:
    """Load the endpoint that stands at a place, `module:CONSTANT`."""
    module, _, constant = place.partition(":")
    endpoint: Endpoint[Any, Any] = getattr(importlib.import_module(module), constant)
    return endpoint


class Call(Struct, Generic[ResultT, RowT], frozen=True, eq=False):
    """An endpoint with its requests, all rules checked, ready for `client.send`."""

    endpoint: Endpoint[ResultT, RowT]
    requests: Sequence[Request]

    def __post_init__(self) -> None:
        force_setattr(self, "requests", _with_fields(self.requests))

    @property
    def path(self) -> str:
        """The path to call, its parameters filled in and percent-encoded. Raises InvalidRequestError."""
        path = self.endpoint.path
        if "{" not in path:
            return path
        fields = self.requests[0].set_fields()
        for name in self.endpoint.parameters:
            if fields[name] in (".", ".."):  # every HTTP library would take these for steps in the path
                problem = Problem(name, "path", fields[name], "cannot stand in a path; give another value")
                raise InvalidRequestError(type(self.requests[0]).__name__, [problem])
        return re.sub(_PARAMETER, lambda match: quote(str(fields[match[1]]), safe=""), path)

    def body(self) -> bytes | None:
        """The bytes to send, a JSON array of tasks without the fields that are not set; None for a GET."""
        if self.endpoint.method == "GET":
            return None
        return _write(written(self.requests))


def _plain(value: object) -> object:
    """Give the plain form of a value that the rules allow and msgspec writes in that form alone."""
    for kind in (str, int, float):  # of a kind of its own, as the elements of numpy's arrays are
        if isinstance(value, kind):
            return kind(value)
    if is_sequence(value):
        return [*value]
    if is_mapping(value):
        return {**value}
    raise TypeError(f"{value!r} cannot be sent: {type(value).__name__} has no form in JSON")


_write = json.Encoder(enc_hook=_plain).encode
