# From spec/backlinks/bulk_ranks/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_ranks/live"""

from collections.abc import Sequence
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BulkRanksLiveItem", "BulkRanksLiveRequest", "BulkRanksLiveResult", "bulk_ranks_live"]


@request
class BulkRanksLiveRequest(Request):
    """What `bulk_ranks_live` is asked with; the function says what each field means."""

    targets: Sequence[str]
    tag: str | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET

    RULES = (
        rules.ListOf("targets", each=rules.Text(), max_items=1000, required=True),
        rules.Text("tag", max_length=255),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
    )


class BulkRanksLiveItem(Model):
    """A target and its rank by links."""

    target: str | None = None
    """The target as it was sent."""
    rank: Integer | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""


class BulkRanksLiveResult(Model):
    """The link ranks of several targets."""

    items_count: Integer | None = None
    """Length of items."""
    items: List[BulkRanksLiveItem] | None = None
    """One row for each target."""


ENDPOINT: Endpoint[BulkRanksLiveResult, BulkRanksLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/bulk_ranks/live",
    operation="bulk_ranks_live",
    kind="live",
    request=BulkRanksLiveRequest,
    result=BulkRanksLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row", request=0.02, row=0.00003, rows="targets", since="2026-07-08"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
    echoes=(("target", "targets"),),
    docs="https://docs.dataforseo.com/v3/backlinks/bulk_ranks/live/",
)


def bulk_ranks_live(
    *,
    targets: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
) -> Call[BulkRanksLiveResult, BulkRanksLiveItem]:
    """Give the link rank of up to 1,000 domains, subdomains or pages.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows: BulkRanksLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/bulk_ranks/live/
    """
    return Call(ENDPOINT, [BulkRanksLiveRequest(targets=targets, tag=tag, rank_scale=rank_scale)])
