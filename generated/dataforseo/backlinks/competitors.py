# From spec/backlinks/competitors/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/competitors/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class CompetitorsLiveRequest(Request):
    """List the domains that share most backlinks with a target.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. Default: 0.
        exclude_internal_backlinks: Leave out links between subdomains of the target's own domain. Default:
            true.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        main_domain: Count the main domain of the target only. Default: true.
        exclude_large_domains: Leave out the largest sites, such as google.com. Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). Rows:
    CompetitorsLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/competitors/live/
    """

    target: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    exclude_internal_backlinks: Maybe[bool] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    main_domain: Maybe[bool] = UNSET
    exclude_large_domains: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class CompetitorsLiveItem(Model):
    """A domain that is linked from the same places as the target."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    target: str | None = None
    """The competing domain."""
    rank: Int | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    intersections: Int | None = None
    """Number of places that link to both."""


class CompetitorsLiveResult(Model):
    """The domains that share most backlinks with a target."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[CompetitorsLiveItem] | None = None
    """One row for each domain."""


COMPETITORS_LIVE: Endpoint[CompetitorsLiveResult, CompetitorsLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/competitors/live",
    operation="competitors_live",
    kind="live",
    request=CompetitorsLiveRequest,
    result=CompetitorsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="limit",
        rows_default=100,
        listed="backlinks/competitors/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
