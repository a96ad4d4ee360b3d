"""Spread a list that is too long for one call over several calls, and join their rows."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import (
    AuthenticationError,
    BudgetExceededError,
    ConfigurationError,
    DataForSEOError,
    PaymentError,
)
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.rules import ListOf
from dataforseo_runtime.sending.ledger import cost_of_attempts
from dataforseo_runtime.tables.exports import Exports

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

# An error that every further call would meet too, so no further call is sent.
STOPPING = (AuthenticationError, PaymentError, BudgetExceededError, ConfigurationError)


class Part(Struct, Generic[ResultT, RowT], frozen=True):
    """One call: the elements it carried, and its answer or error. Without either, it was not sent."""

    elements: Sequence[Any]
    answer: Response[ResultT, RowT] | None = None
    error: DataForSEOError | None = None


class Joined(Struct, Exports, Generic[ResultT, RowT], eq=False):
    """The parts of a split call, in the order of the list that was split."""

    parts: list[Part[ResultT, RowT]] = field(default_factory=list[Part[ResultT, RowT]])

    @property
    def rows(self) -> list[RowT]:
        """The records of all parts that were answered."""
        return [row for part in self.parts if part.answer is not None for row in part.answer.rows]

    @property
    def answers(self) -> list[Response[ResultT, RowT]]:
        """The answers of the parts that were answered."""
        return [part.answer for part in self.parts if part.answer is not None]

    @property
    def failed(self) -> list[Part[ResultT, RowT]]:
        """The parts that failed, and those that were not sent after an error that all would meet."""
        return [part for part in self.parts if part.answer is None]

    @property
    def cost(self) -> Decimal:
        """What all parts cost in USD, failed ones included; a lost answer counts as 0."""
        ended = (part.answer or part.error for part in self.parts)
        return sum((cost_of_attempts(part) for part in ended if part is not None), Decimal(0))

    def raise_for_parts(self) -> None:
        """Raise the error of the first part that failed, if one did."""
        for part in self.parts:
            if part.error is not None:
                raise part.error

    def __repr__(self) -> str:
        parts, failed, rows = len(self.parts), len(self.failed), len(self.rows)
        return f"<Joined parts={parts} failed={failed} rows={rows} cost={self.cost}>"


def joining(
    calls: Iterable[tuple[Sequence[Any], Call[ResultT, RowT]]],
) -> Generator[Call[ResultT, RowT], Response[ResultT, RowT], Joined[ResultT, RowT]]:
    """Yield each call to be sent, and join the answers. After an error of STOPPING none is yielded.

    An interruption, such as Ctrl-C, carries the answers that have come as its attribute `joined`.
    """
    joined = Joined[ResultT, RowT]()
    stopped = False
    for elements, call in calls:
        if stopped:
            joined.parts.append(Part(elements))
            continue
        try:
            answer = yield call
        except DataForSEOError as error:
            joined.parts.append(Part(elements, error=error))
            stopped = isinstance(error, STOPPING)
        except BaseException as interruption:
            if joined.parts:  # they may have been paid for
                interruption.__dict__["joined"] = joined
                interruption.add_note(f"dataforseo: what was answered before is in .joined: {joined}")
            raise
        else:
            joined.parts.append(Part(elements, answer=answer))
    return joined


def largest_part(endpoint: Endpoint[Any, Any]) -> int:
    """Return how many elements of the list that may be split fit into one call."""
    rule = next((rule for rule in endpoint.request.RULES if rule.name == endpoint.split), None)
    if not isinstance(rule, ListOf) or rule.max_items is None:
        raise ConfigurationError(
            f"{endpoint.path}: the spec gives no most items for {endpoint.split}, so it cannot be split"
        )
    return rule.max_items


def chunks(elements: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    """Cut a list into lists of at most `size` elements; an empty list becomes one empty list."""
    for start in range(0, max(len(elements), 1), size):
        yield elements[start : start + size]
