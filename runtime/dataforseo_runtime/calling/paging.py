"""Find the call that brings the next page of a list."""

from __future__ import annotations

from typing import Any, TypeVar

from msgspec import Struct

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.base.json_types import is_list, is_mapping
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.facts import OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import revised

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class PageCursor(Struct):
    """How far a list has been read; `reached` also counts the rows that the first call skipped."""

    reached: int | None = None

    def next_call(
        self, call: Call[ResultT, RowT], answer: Response[ResultT, RowT]
    ) -> Call[ResultT, RowT] | None:
        """Return the call for the page after `answer`; None after the last page.

        A page that is known to be empty is not asked for, because it may be charged. Raises
        InvalidRequestError if there are more rows than the endpoint serves.
        """
        rows = len(answer.rows)
        self.reached = (_skipped(call) if self.reached is None else self.reached) + rows
        way = _way(call, answer)
        if rows == 0 or _is_last(call, answer, way, rows, self.reached):
            return None
        changes = _token(call, answer, way) if isinstance(way, TokenPaging) else _offset(call, way, rows)
        if changes is None:
            return None
        only = (way.size,) if isinstance(way, TokenPaging) and way.repeat == "size" else None
        return Call(call.endpoint, [revised(call.requests[0], changes, only=only)])


def _skipped(call: Call[Any, Any]) -> int:
    """Return how many rows the first call skips."""
    fields = call.requests[0].set_fields()
    skipped = (fields.get(way.offset) for way in call.endpoint.paging if isinstance(way, OffsetPaging))
    return next(skipped, None) or 0


def _is_last(
    call: Call[Any, Any],
    answer: Response[Any, Any],
    way: OffsetPaging | TokenPaging,
    rows: int,
    reached: int,
) -> bool:
    total = in_first_result(answer, way.total)
    if isinstance(total, int):
        return reached >= total
    size = call.requests[0].set_fields().get(way.size) or way.size_default
    return isinstance(size, int) and rows < size


def _way(call: Call[Any, Any], answer: Response[Any, Any]) -> OffsetPaging | TokenPaging:
    """Choose the first way that is possible: by token only if the request or the answer has one."""
    fields = call.requests[0].set_fields()
    ways = call.endpoint.paging
    return next(
        (
            way
            for way in ways
            if isinstance(way, OffsetPaging) or way.token in fields or in_first_result(answer, way.found_in)
        ),
        ways[0],
    )


def _offset(call: Call[Any, Any], way: OffsetPaging, rows: int) -> dict[str, Any]:
    request = call.requests[0]
    offset = (request.set_fields().get(way.offset) or 0) + rows
    if way.furthest is not None and offset > way.furthest:
        message = (
            f"the endpoint serves no rows beyond {way.furthest:,}, and there are more; narrow the request"
        )
        raise InvalidRequestError(type(request).__name__, [Problem(way.offset, "furthest", offset, message)])
    return {way.offset: offset}


def _token(call: Call[Any, Any], answer: Response[Any, Any], way: TokenPaging) -> dict[str, Any] | None:
    token = in_first_result(answer, way.found_in)
    # The same token would bring the same page again, and charge it.
    if not token or token == call.requests[0].set_fields().get(way.token):
        return None
    return {way.token: token}


def in_first_result(answer: Response[Any, Any], field: str | None) -> Any:
    """Read a field of the first result, which is a dict or an object."""
    results: Any = answer.tasks[0].result if answer.tasks else None
    if field is None or not is_list(results) or not results:
        return None
    return results[0].get(field) if is_mapping(results[0]) else getattr(results[0], field, None)
