"""The facts of an endpoint: read from a spec and written by the generator, acted on by the runtime."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from msgspec import Struct

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
Way: TypeAlias = Literal["single", "paged", "split", "many tasks", "collecting"]


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


class PagePricing(Struct, frozen=True, kw_only=True):
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
    pages: PagePricing | None = None
    plus: tuple[Surcharge, ...] = ()
    times: tuple[PriceFactor, ...] = ()
    since: str | None = None
    # What was seen of a price that is not known; for the words, not for the sums.
    note: str | None = None


class OffsetPaging(Struct, frozen=True, kw_only=True, tag_field="by", tag="offset"):
    """The next page is asked for by the number of rows to skip.

    `size` is the field with the rows a page, `size_default` what the server assumes without it.
    """

    offset: str
    size: str
    size_default: int | None = None
    furthest: int | None = None
    total: str | None = None


class TokenPaging(Struct, frozen=True, kw_only=True, tag_field="by", tag="token"):
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


def way_of_calling(family: object, paging: object, split: str | None, limits: Limits) -> Way:
    """Decide in which way an operation is called; generator and runtime both ask here."""
    if family is not None:
        return "collecting"
    if paging:
        return "paged"
    if split is not None:
        return "split"
    return "many tasks" if (limits.tasks_per_call or 1) > 1 else "single"
