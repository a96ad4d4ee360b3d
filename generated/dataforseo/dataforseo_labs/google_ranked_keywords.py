# From spec/dataforseo_labs/google/ranked_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/ranked_keywords/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo.types.dataforseo_labs_results import LabsSerpItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleRankedKeywordsLiveRequest(Request):
    """List the keywords that a domain or page ranks for, with its results.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: ranked_serp_element.serp_item.rank_group,asc.
        offset: Rows to skip. Default: 0.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        historical_serp_mode: Rankings that are held now, those that were lost, or both. One of all, live,
            lost. Default: live.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack, ai_overview_reference. Default: organic, paid.
        load_rank_absolute: Add metrics by absolute rank, counted over all kinds of results. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Times 2 for include_clickstream_data. Rows: GoogleRankedKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/ranked_keywords/live/
    """

    target: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_clickstream_data: Maybe[bool] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    historical_serp_mode: Maybe[Literal["all", "live", "lost"]] = UNSET
    item_types: Maybe[
        Sequence[Literal["organic", "paid", "featured_snippet", "local_pack", "ai_overview_reference"]]
    ] = UNSET
    load_rank_absolute: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class GoogleRankedKeywordsLiveRankedSerpElement(Model):
    """A result in which a target ranks, and the page that it stands on."""

    se_type: str | None = None
    """Search that the data are of."""
    serp_item: LabsSerpItem | None = None
    """The result that ranks."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    serp_item_types: List[str] | None = None
    """Types of elements on the result page."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    keyword_difficulty: Int | None = None
    """How hard the first ten organic results are to reach: 0 to 100, logarithmic."""
    is_lost: bool | None = None
    """Whether the last check did not find the result again."""
    last_updated_time: str | None = None
    """When the data were updated."""
    previous_updated_time: str | None = None
    """When the data were updated before that."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")
    previous_updated_time_as_datetime = AsDatetime("previous_updated_time")


class GoogleRankedKeywordsLiveItem(Model):
    """A keyword and the result in which the target ranks for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    ranked_serp_element: GoogleRankedKeywordsLiveRankedSerpElement | None = None
    """The result that ranks, and its page."""


class GoogleRankedKeywordsLiveResult(Model):
    """The keywords that a domain or page ranks for."""

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
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""
    metrics_absolute: Map[LabsMetrics] | None = None
    """Ranking figures by type of result, with positions counted among all elements of the page."""
    items: List[GoogleRankedKeywordsLiveItem] | None = None
    """One row for each keyword."""


GOOGLE_RANKED_KEYWORDS_LIVE: Endpoint[GoogleRankedKeywordsLiveResult, GoogleRankedKeywordsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/google/ranked_keywords/live",
        operation="google_ranked_keywords_live",
        kind="live",
        request=GoogleRankedKeywordsLiveRequest,
        result=GoogleRankedKeywordsLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.012,
            row=0.00012,
            rows="limit",
            rows_default=100,
            times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
            listed="dataforseo_labs/ranked_keywords/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
    )
)
