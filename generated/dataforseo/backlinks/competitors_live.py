# From spec/backlinks/competitors/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/competitors/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "CompetitorsLiveItem",
    "CompetitorsLiveRequest",
    "CompetitorsLiveResult",
    "competitors_live",
]


@request
class CompetitorsLiveRequest(Request):
    """What `competitors_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    target: str
    exclude_internal_backlinks: bool | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET
    main_domain: bool | UnsetType | None = UNSET
    exclude_large_domains: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("target", required=True),
        rules.Boolean("exclude_internal_backlinks"),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
        rules.Boolean("main_domain"),
        rules.Boolean("exclude_large_domains"),
    )


class CompetitorsLiveItem(Model):
    """A domain that is linked from the same places as the target."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    target: str | None = None
    """The competing domain."""
    rank: Integer | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    intersections: Integer | None = None
    """Number of places that link to both."""


class CompetitorsLiveResult(Model):
    """The domains that share most backlinks with a target."""

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[CompetitorsLiveItem] | None = None
    """One row for each domain."""


ENDPOINT: Endpoint[CompetitorsLiveResult, CompetitorsLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/competitors/live",
    operation="competitors_live",
    kind="live",
    request=CompetitorsLiveRequest,
    result=CompetitorsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.02,
        row=0.00003,
        rows="limit",
        since="2026-07-08",
        rows_default=100,
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/backlinks/competitors/live/",
)


def competitors_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    exclude_internal_backlinks: bool | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
    main_domain: bool | UnsetType | None = UNSET,
    exclude_large_domains: bool | UnsetType | None = UNSET,
) -> Call[CompetitorsLiveResult, CompetitorsLiveItem]:
    """List the domains that share most backlinks with a target.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        exclude_internal_backlinks: Leave out links between subdomains of the target's own domain. Default:
            true.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        main_domain: Count the main domain of the target only. Default: true.
        exclude_large_domains: Leave out the largest sites, such as google.com. Default: true.

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows: CompetitorsLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/competitors/live/
    """
    return Call(
        ENDPOINT,
        [
            CompetitorsLiveRequest(
                tag=tag,
                filters=filters,
                order_by=order_by,
                limit=limit,
                offset=offset,
                target=target,
                exclude_internal_backlinks=exclude_internal_backlinks,
                rank_scale=rank_scale,
                main_domain=main_domain,
                exclude_large_domains=exclude_large_domains,
            )
        ],
    )
