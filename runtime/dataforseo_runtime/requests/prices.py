"""Calculate the most that a call can cost, from the billing facts of its endpoint. All prices in USD."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

from msgspec import UNSET, Struct

from dataforseo_runtime.requests.facts import Billing, PagePricing
from dataforseo_runtime.requests.request import Request
from dataforseo_runtime.requests.rules import Number, Rule


class PriceDrift(Struct, frozen=True, kw_only=True):
    """A charge above the worst case that was calculated for its call, in USD.

    `since` is the date of the price in the spec, None without one.
    """

    expected: Decimal
    charged: Decimal
    since: str | None


@functools.lru_cache(maxsize=1024)  # a few prices and costs come again and again
def usd(amount: float | str | Decimal) -> Decimal:
    """Convert an amount exactly as it is written; binary fractions of cents do not add up."""
    return amount if isinstance(amount, Decimal) else Decimal(str(amount))


def worst_case(billing: Billing, requests: Iterable[Request]) -> Decimal | None:
    """Return the most that a call with these requests can cost; None if the spec knows no price."""
    if billing.model == "free":
        return Decimal(0)
    total = Decimal(0)
    for request in requests:
        price = _task_worst_case(billing, request.set_fields(), type(request).RULES)
        if price is None:
            return None
        total += price
    return total


def task_price(billing: Billing, fields: Mapping[str, Any], rows: int) -> Decimal:
    """Return the price of one task that returns `rows` rows and all pages that its fields ask for."""
    price = usd(billing.request or 0) * _page_factor(billing.pages, fields)
    row, fixed = usd(billing.row or 0), Decimal(0)
    for extra in billing.plus:
        value = fields.get(extra.field, UNSET)
        if not _applies(value, extra.equals):
            continue
        amount = usd(extra.amount) * (int(value) if extra.each else 1)
        if extra.per == "row":
            row += amount
        elif extra.fixed:
            fixed += amount
        else:
            price += amount
    price += row * (rows if billing.most_rows is None else min(rows, billing.most_rows))
    for factor in billing.times:
        value = fields.get(factor.field, UNSET)
        if _applies(value, factor.equals) and (
            not factor.contains or _contains_any(str(value), factor.contains)
        ):
            price *= usd(factor.factor)
    return price + fixed


def depends_on(billing: Billing, field: str) -> bool:
    """Whether the price depends on the value of a request field, and not only on its length."""
    return field in {extra.field for extra in billing.plus} | {factor.field for factor in billing.times}


def _task_worst_case(billing: Billing, fields: Mapping[str, Any], rules: Sequence[Rule]) -> Decimal | None:
    if billing.model == "unknown" or (billing.request is None and billing.row is None):
        return None
    rows = 0 if billing.row is None else _most_rows(billing, fields, rules)
    return None if rows is None else task_price(billing, fields, rows)


def _page_factor(pages: PagePricing | None, fields: Mapping[str, Any]) -> Decimal:
    """Return the price of all pages that the fields ask for, as a multiple of the first page's."""
    if pages is None:
        return Decimal(1)
    results = fields.get(pages.results) if pages.results is not None else None
    results = results if isinstance(results, int) else pages.default or 1
    count = fields.get(pages.count) if pages.count is not None else None
    number = max(1, -(-results // pages.size), count if isinstance(count, int) else 1)
    return 1 + usd(pages.further) * (number - 1)


def _applies(value: Any, equals: Any) -> bool:
    return value not in (UNSET, None, False) and equals in (None, value)


def _contains_any(text: str, parts: Sequence[str]) -> bool:
    """Whether a text contains one of the parts, as the server reads it: percent-decoded, in any case."""
    decoded = unquote(text).lower()
    return any(part in decoded for part in parts)


def _most_rows(billing: Billing, fields: Mapping[str, Any], rules: Sequence[Rule]) -> int | None:
    """Return the most rows: the length of the list, the number asked for, the default or the maximum."""
    if billing.rows is None:
        return billing.most_rows
    value = fields.get(billing.rows)
    if isinstance(value, int):
        return value
    if isinstance(value, Sequence):
        return len(value)  # pyright: ignore[reportUnknownArgumentType]
    if billing.rows_default is not None:
        return billing.rows_default
    rule = next((rule for rule in rules if rule.name == billing.rows), None)
    return int(rule.maximum) if isinstance(rule, Number) and rule.maximum is not None else None
