# From spec/dataforseo_labs/google/domain_rank_overview/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/domain_rank_overview/live"""

from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleDomainRankOverviewLiveItem",
    "GoogleDomainRankOverviewLiveRequest",
    "GoogleDomainRankOverviewLiveResult",
    "google_domain_rank_overview_live",
]


@request
class GoogleDomainRankOverviewLiveRequest(Request):
    """What `google_domain_rank_overview_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    target: str
    ignore_synonyms: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("target", required=True),
        rules.Boolean("ignore_synonyms"),
    )


class GoogleDomainRankOverviewLiveItem(Model):
    """A domain's rankings and traffic in one location and language."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""


class GoogleDomainRankOverviewLiveResult(Model):
    """The rankings and the traffic of a domain, added up."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    target: str | None = None
    """The target as it was sent."""
    items: List[GoogleDomainRankOverviewLiveItem] | None = None
    """One row for each location and language."""


ENDPOINT: Endpoint[GoogleDomainRankOverviewLiveResult, GoogleDomainRankOverviewLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/domain_rank_overview/live",
    operation="google_domain_rank_overview_live",
    kind="live",
    request=GoogleDomainRankOverviewLiveRequest,
    result=GoogleDomainRankOverviewLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="limit",
        since="2026-06-26",
        rows_default=100,
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_rank_overview/live/",
)


def google_domain_rank_overview_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
) -> Call[GoogleDomainRankOverviewLiveResult, GoogleDomainRankOverviewLiveItem]:
    """Sum up the rankings and the traffic of a domain.

    Args:
        target: Domain without scheme and www.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows: GoogleDomainRankOverviewLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_rank_overview/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleDomainRankOverviewLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                limit=limit,
                offset=offset,
                target=target,
                ignore_synonyms=ignore_synonyms,
            )
        ],
    )
