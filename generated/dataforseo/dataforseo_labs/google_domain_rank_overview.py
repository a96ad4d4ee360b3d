# From spec/dataforseo_labs/google/domain_rank_overview/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/domain_rank_overview/live"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleDomainRankOverviewLiveRequest(Request):
    """Sum up the rankings and the traffic of a domain.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: Domain without scheme and www.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Rows:
    GoogleDomainRankOverviewLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_rank_overview/live/
    """

    target: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    offset: Maybe[int] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class GoogleDomainRankOverviewLiveItem(Model):
    """A domain's rankings and traffic in one location and language."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""


class GoogleDomainRankOverviewLiveResult(Model):
    """The rankings and the traffic of a domain, added up."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    target: str | None = None
    """The target as it was sent."""
    items: List[GoogleDomainRankOverviewLiveItem] | None = None
    """One row for each location and language."""


GOOGLE_DOMAIN_RANK_OVERVIEW_LIVE: Endpoint[
    GoogleDomainRankOverviewLiveResult, GoogleDomainRankOverviewLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/domain_rank_overview/live",
    operation="google_domain_rank_overview_live",
    kind="live",
    request=GoogleDomainRankOverviewLiveRequest,
    result=GoogleDomainRankOverviewLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        listed="dataforseo_labs/domain_rank_overview/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
