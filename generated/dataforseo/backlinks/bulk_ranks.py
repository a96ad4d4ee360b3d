# From spec/backlinks/bulk_ranks/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_ranks/live"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkRanksLiveRequest(Request):
    """Give the link rank of up to 1,000 domains, subdomains or pages.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). Rows: BulkRanksLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/bulk_ranks/live/
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BulkRanksLiveItem(Model):
    """A target and its rank by links."""

    target: str | None = None
    """The target as it was sent."""
    rank: Int | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""


class BulkRanksLiveResult(Model):
    """The link ranks of several targets."""

    items_count: Int | None = None
    """Length of items."""
    items: List[BulkRanksLiveItem] | None = None
    """One row for each target."""


BULK_RANKS_LIVE: Endpoint[BulkRanksLiveResult, BulkRanksLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/bulk_ranks/live",
    operation="bulk_ranks_live",
    kind="live",
    request=BulkRanksLiveRequest,
    result=BulkRanksLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="targets",
        listed="backlinks/bulk_ranks/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
    echoes=(("target", "targets"),),
)
