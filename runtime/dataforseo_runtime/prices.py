"""What a call can cost at most, from the billing facts of its endpoint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from msgspec import UNSET

from dataforseo_runtime.endpoint import Billing, Call
from dataforseo_runtime.rules import Number, Rule


def usd(amount: float | str | Decimal) -> Decimal:
    """Give an amount exactly as it is written; binary fractions of cents do not add up."""
    return amount if isinstance(amount, Decimal) else Decimal(str(amount))


def worst_case(call: Call[Any, Any]) -> Decimal | None:
    """Give the most that a call can cost, in USD; None where the spec knows no price."""
    billing = call.endpoint.billing
    if billing.model == "free":
        return Decimal(0)
    total = Decimal(0)
    for request in call.requests:
        price = _of_one_task(billing, request.set_fields(), call.endpoint.request.RULES)
        if price is None:
            return None
        total += price
    return total


def _of_one_task(billing: Billing, fields: Mapping[str, Any], rules: Sequence[Rule]) -> Decimal | None:
    if billing.model == "unknown" or (billing.request is None and billing.row is None):
        return None
    price = usd(billing.request or 0)
    if billing.row is not None:
        rows = _most_rows(billing, fields, rules)
        if rows is None:
            return None
        price += usd(billing.row) * rows
    for factor in billing.times:
        value = fields.get(factor.field, UNSET)
        if value not in (UNSET, None) and factor.equals in (None, value):
            price *= usd(factor.factor)
    return price


def _most_rows(billing: Billing, fields: Mapping[str, Any], rules: Sequence[Rule]) -> int | None:
    """Give how many rows can come: the list's length, the number given, the default, the maximum."""
    if billing.rows is None:
        return None
    value = fields.get(billing.rows)
    if isinstance(value, int):
        return value
    if isinstance(value, Sequence):
        return len(value)  # pyright: ignore[reportUnknownArgumentType]
    if billing.rows_default is not None:
        return billing.rows_default
    rule = next((rule for rule in rules if rule.name == billing.rows), None)
    return int(rule.maximum) if isinstance(rule, Number) and rule.maximum is not None else None
