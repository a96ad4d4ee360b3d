"""What a task costs, by the billing facts of its endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_runtime.endpoint import Billing


def price(billing: Billing, fields: Mapping[str, Any], rows: int) -> float:
    """Work out the price in USD of one task that was executed; a free one costs the integer 0."""
    base = billing.request or 0
    if billing.model in ("per row", "per request and row"):
        base += (billing.row or 0) * rows
    for factor in billing.times:
        given = fields.get(factor.field)
        if given == factor.equals if factor.equals is not None else given not in (None, False):
            base *= factor.factor
    return round(base, 8) or 0
