"""What a task costs, by the billing facts of its endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.sending.prices import task_price


def price(billing: Billing, fields: Mapping[str, Any], rows: int) -> float:
    """Work out the price in USD of one task that was executed; a free one costs the integer 0."""
    return float(round(task_price(billing, fields, rows), 8)) or 0
