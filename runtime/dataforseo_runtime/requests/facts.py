"""The classes of endpoint facts, which the generator fills from a spec and the runtime uses."""

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
    """Rate limits. None: only the limits of the section and the account are known."""

    calls_per_minute: int | None = None
    simultaneous_calls: int | None = None
    tasks_per_call: int | None = None


class PriceFactor(Struct, frozen=True, kw_only=True):
    """A request field that multiplies the price.

    It applies when the field is set, or has the value `equals`, or when its text, percent-decoded and in
    lower case, contains one of `contains`.
    """

    field: str
    factor: float
    equals: Any = None
    contains: tuple[str, ...] = ()


class Surcharge(Struct, frozen=True, kw_only=True):
    """A request field that adds USD to the price, when it is set or has the value `equals`.

    With `each`, the amount is multiplied by the value of the field. With `per` it is added to the price of
    each row. A `fixed` amount is not multiplied by price factors.
    """

    field: str
    amount: float
    equals: Any = None
    each: bool = False
    per: Literal["row"] | None = None
    fixed: bool = False


class PagePricing(Struct, frozen=True, kw_only=True):
    """How many pages of results are charged, and what each page after the first costs.

    `results` names the request field with the number of results (`default` without it); a page has at
    least `size`. `count` names the field with the number of pages. One of the two fields may be missing.
    `further` is the price of each further page, as a fraction of the first.
    """

    further: float
    results: str | None = None
    size: int = 1
    count: str | None = None
    default: int | None = None


class Billing(Struct, frozen=True, kw_only=True):
    """What a call costs, in USD.

    `rows` names the request field that limits the rows; `rows_default` is the limit without it. Where no
    field limits them, `most_rows` does. `listed` is the path of the account's price list that has this price.
    """

    model: Literal["free", "per request", "per row", "per request and row", "per task", "unknown"]
    request: float | None = None
    row: float | None = None
    rows: str | None = None
    rows_default: int | None = None
    most_rows: int | None = None
    pages: PagePricing | None = None
    plus: tuple[Surcharge, ...] = ()
    times: tuple[PriceFactor, ...] = ()
    listed: str | None = None
    since: str | None = None
    # For documentation; not used to calculate.
    source: str | None = None
    note: str | None = None


class OffsetPaging(Struct, frozen=True, kw_only=True, tag_field="by", tag="offset"):
    """Paging by the number of rows to skip.

    `size` is the field with the page size, `size_default` what the server assumes without it.
    """

    offset: str
    size: str
    size_default: int | None = None
    furthest: int | None = None
    total: str | None = None


class TokenPaging(Struct, frozen=True, kw_only=True, tag_field="by", tag="token"):
    """Paging by a token from the last page.

    `repeat`: whether the next call repeats the other fields (`all`) or sends the page size alone (`size`).
    """

    token: str
    found_in: str
    size: str
    repeat: Literal["all", "size"]
    size_default: int | None = None
    total: str | None = None


class TaskFamily(Struct, frozen=True, kw_only=True):
    """The operations that belong to an endpoint which collects tasks by identifier.

    `post` and `ready` name the operations of the section that post tasks and list the finished ones.
    `unfinished` is a field of the result and the value that it has until the task is finished.
    """

    post: str
    ready: str
    unfinished: tuple[str, Any] | None = None


def way_of_calling(family: object, paging: object, split: str | None, limits: Limits) -> Way:
    """Decide how an operation is called, for the generator and the runtime."""
    if family is not None:
        return "collecting"
    if paging:
        return "paged"
    if split is not None:
        return "split"
    return "many tasks" if (limits.tasks_per_call or 1) > 1 else "single"
