"""Which call brings the next page of a list."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve

from dataforseo_runtime.endpoint import Call, OffsetPaging, TokenPaging
from dataforseo_runtime.errors import InvalidRequest, Problem
from dataforseo_runtime.response import Response
from dataforseo_runtime.revise import revised

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


def next_call(call: Call[ResultT, RowT], answer: Response[ResultT, RowT]) -> Call[ResultT, RowT] | None:
    """Give the call for the page after `answer`; None after the last page.

    Raises InvalidRequest where more rows exist than the endpoint serves, rather than ending early.
    """
    rows = len(answer.rows)
    if rows == 0:
        return None
    way = call.endpoint.paging[0]
    if isinstance(way, TokenPaging):
        return _by_token(call, answer, way)
    return _by_offset(call, answer, way, rows)


def _by_offset(
    call: Call[ResultT, RowT], answer: Response[ResultT, RowT], way: OffsetPaging, rows: int
) -> Call[ResultT, RowT] | None:
    request = call.requests[0]
    fields = request.set_fields()
    size = fields.get(way.size)
    offset = (fields.get(way.offset) or 0) + rows
    total = _in_result(answer, way.total)
    if isinstance(total, int):
        if offset >= total:
            return None
    elif isinstance(size, int) and rows < size:
        return None
    if way.furthest is not None and offset > way.furthest:
        message = (
            f"the endpoint serves no rows beyond {way.furthest:,}, and there are more; narrow the request"
        )
        raise InvalidRequest(type(request).__name__, [Problem(way.offset, "furthest", offset, message)])
    return evolve(call, requests=(revised(request, {way.offset: offset}),))


def _by_token(
    call: Call[ResultT, RowT], answer: Response[ResultT, RowT], way: TokenPaging
) -> Call[ResultT, RowT] | None:
    request = call.requests[0]
    token = _in_result(answer, way.found_in)
    # The same token again would bring, and charge, the same page again.
    if not token or token == request.set_fields().get(way.token):
        return None
    only = (way.size,) if way.repeat == "size" else None
    return evolve(call, requests=(revised(request, {way.token: token}, only=only),))


def _in_result(answer: Response[Any, Any], field: str | None) -> Any:
    """Read a field of the first result, whatever form the result has."""
    if (
        field is None
        or not answer.tasks
        or not isinstance(answer.tasks[0].result, list)
        or not answer.tasks[0].result
    ):
        return None
    result: Any = answer.tasks[0].result[0]
    return result.get(field) if isinstance(result, dict) else getattr(result, field, None)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
