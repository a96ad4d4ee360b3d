"""The facts of one endpoint that the runtime acts on, and a call that is ready to be sent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Generic, Literal, TypeAlias, TypeVar
from urllib.parse import quote

from attrs import field, frozen
from msgspec import Struct, json

from dataforseo_runtime.errors import InvalidRequest, Problem
from dataforseo_runtime.plain_json import is_mapping, is_sequence
from dataforseo_runtime.requests import Request

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

Kind: TypeAlias = Literal[
    "live",
    "task_post",
    "tasks_ready",
    "tasks_fixed",
    "task_get",
    "call_log",
    "error_log",
    "reference",
    "account",
    "action",
]
Repeat: TypeAlias = Literal["safe", "charged", "acts"]

_PARAMETER = r"\{(\w+)\}"


class Limits(Struct, frozen=True, kw_only=True):
    """How often one may call. None: nothing is known beyond the limits of the section and account."""

    calls_per_minute: int | None = None
    simultaneous_calls: int | None = None
    tasks_per_call: int | None = None


class PriceFactor(Struct, frozen=True, kw_only=True):
    """A request field that multiplies the price.

    It does so when it is set, or has the value `equals`, or when its text, percent-decoded and in lower
    case, holds one of `contains`.
    """

    field: str
    factor: float
    equals: Any = None
    contains: tuple[str, ...] = ()


class Surcharge(Struct, frozen=True, kw_only=True):
    """A request field that adds USD to the price, when it is set or has the value `equals`.

    With `each`, the amount is for one, and the field's value says how many.
    """

    field: str
    amount: float
    equals: Any = None
    each: bool = False


class Pages(Struct, frozen=True, kw_only=True):
    """How many pages of results are paid for, and what those after the first one cost.

    `results` names the request field with the results wanted (`default` without it), of which a page
    holds at least `size`; `count` names the field with the pages wanted. `further` is the price of each
    further page, as a part of the first one's.
    """

    results: str
    size: int
    further: float
    count: str | None = None
    default: int | None = None


class Billing(Struct, frozen=True, kw_only=True):
    """What a call costs, in USD.

    `rows` names the request field that bounds the rows, `rows_default` is their number without it.
    """

    model: Literal["free", "per request", "per row", "per request and row", "per task", "unknown"]
    request: float | None = None
    row: float | None = None
    rows: str | None = None
    rows_default: int | None = None
    pages: Pages | None = None
    plus: tuple[Surcharge, ...] = ()
    times: tuple[PriceFactor, ...] = ()
    since: str | None = None


class OffsetPaging(Struct, frozen=True, kw_only=True):
    """The next page is asked for by the number of rows to skip.

    `size` is the field with the rows a page, `size_default` what the server assumes without it.
    """

    offset: str
    size: str
    size_default: int | None = None
    furthest: int | None = None
    total: str | None = None


class TokenPaging(Struct, frozen=True, kw_only=True):
    """The next page is asked for by a token out of the last one.

    `repeat`: whether the next call repeats the other fields (`all`) or sends the page size alone (`size`).
    """

    token: str
    found_in: str
    size: str
    repeat: Literal["all", "size"]
    size_default: int | None = None
    total: str | None = None


class TaskFamily(Struct, frozen=True, kw_only=True):
    """Where the tasks come from that an endpoint collects by their identifier.

    `post` and `ready` name the operations of the section that post them and list the finished ones.
    `unfinished` is a field of the result with the value that it has while a task is still worked on.
    """

    post: str
    ready: str
    unfinished: tuple[str, Any] | None = None


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
    docs: str = ""

    @property
    def section(self) -> str:
        """The first segment of the path after /v3/."""
        return self.path.split("/")[2]

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the path parameters."""
        return tuple(re.findall(_PARAMETER, self.path))

    def __repr__(self) -> str:
        return f"<Endpoint {self.method} {self.path}>"


def _as_tuple(requests: Sequence[Request]) -> tuple[Request, ...]:
    return tuple(requests)


@frozen(eq=False)
class Call(Generic[ResultT, RowT]):
    """An endpoint with its requests, all rules checked, ready for `client.send`."""

    endpoint: Endpoint[ResultT, RowT]
    requests: tuple[Request, ...] = field(converter=_as_tuple)

    @property
    def path(self) -> str:
        """The path to call, its parameters filled in and percent-encoded. Raises InvalidRequest."""
        path = self.endpoint.path
        if "{" not in path:
            return path
        fields = self.requests[0].set_fields()
        for name in self.endpoint.parameters:
            if fields[name] in (".", ".."):  # every HTTP library would take these for steps in the path
                problem = Problem(name, "path", fields[name], "cannot stand in a path; give another value")
                raise InvalidRequest(type(self.requests[0]).__name__, [problem])
        return re.sub(_PARAMETER, lambda match: quote(str(fields[match[1]]), safe=""), path)

    def body(self) -> bytes | None:
        """The bytes to send, a JSON array of tasks without the fields that are not set; None for a GET."""
        if self.endpoint.method == "GET":
            return None
        if self.endpoint.request._renames_:  # pyright: ignore[reportPrivateUsage]
            return _write([request.to_dict() for request in self.requests])
        return _write(self.requests)


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
