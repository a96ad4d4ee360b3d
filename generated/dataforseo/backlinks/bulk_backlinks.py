# From spec/backlinks/bulk_backlinks/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_backlinks/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkBacklinksLiveRequest(Request):
    """Count the live backlinks of up to 1,000 domains, subdomains or pages.

    Counts every link found at the latest check, whatever its attributes (nofollow, ugc, sponsored and so on).

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). At most 2,000 calls a minute, 30 at once. Rows: BulkBacklinksLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks-bulk_backlinks-live/
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BulkBacklinksLiveItem(Model):
    """The count of one target."""

    target: str | None = None
    """The target as it was sent."""
    backlinks: Int | None = None
    """Live backlinks that point at the target."""


class BulkBacklinksLiveResult(Model):
    """The counts of one call."""

    items_count: Int | None = None
    """Length of items."""
    items: List[BulkBacklinksLiveItem] | None = None
    """One row a target, not in the order asked for."""


BULK_BACKLINKS_LIVE: Endpoint[BulkBacklinksLiveResult, BulkBacklinksLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/bulk_backlinks/live",
    operation="bulk_backlinks_live",
    kind="live",
    request=BulkBacklinksLiveRequest,
    result=BulkBacklinksLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="targets",
        listed="backlinks/bulk_backlinks/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(calls_per_minute=2000, simultaneous_calls=30, tasks_per_call=1),
    split="targets",
    echoes=(("target", "targets"),),
)
