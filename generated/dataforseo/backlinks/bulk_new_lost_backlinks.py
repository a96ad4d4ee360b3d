# From spec/backlinks/bulk_new_lost_backlinks/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_new_lost_backlinks/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkNewLostBacklinksLiveRequest(Request):
    """Count the backlinks that up to 1,000 domains, subdomains or pages won and lost since a date.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        date_from: The day that divides old from new: links first seen after it are new, links seen before but
            not after it are lost. Format: yyyy-mm-dd. Not before 1 year ago. Default: 1 month ago.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). At most 2,000 calls a
    minute, 30 at once. Rows: BulkNewLostBacklinksLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks-bulk_new_lost_backlinks-live/ (page of 2025-12-08)
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="1 year ago")]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BulkNewLostBacklinksLiveItem(Model):
    """The counts of one target."""

    target: str | None = None
    """The target as it was sent."""
    new_backlinks: Int | None = None
    """Backlinks won since date_from."""
    lost_backlinks: Int | None = None
    """Backlinks lost since date_from."""


class BulkNewLostBacklinksLiveResult(Model):
    """The counts of one call."""

    items_count: Int | None = None
    """Length of items."""
    items: List[BulkNewLostBacklinksLiveItem] | None = None
    """One row a target, not in the order asked for."""


BULK_NEW_LOST_BACKLINKS_LIVE: Endpoint[BulkNewLostBacklinksLiveResult, BulkNewLostBacklinksLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/backlinks/bulk_new_lost_backlinks/live",
        operation="bulk_new_lost_backlinks_live",
        kind="live",
        request=BulkNewLostBacklinksLiveRequest,
        result=BulkNewLostBacklinksLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.024,
            row=0.000036,
            rows="targets",
            listed="backlinks/bulk_new_lost_backlinks/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(calls_per_minute=2000, simultaneous_calls=30, tasks_per_call=1),
        split="targets",
        echoes=(("target", "targets"),),
    )
)
