# From spec/dataforseo_labs/google/ranked_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/ranked_keywords/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo.types.dataforseo_labs_results import LabsSerpItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "GoogleRankedKeywordsLiveItem",
    "GoogleRankedKeywordsLiveRankedSerpElement",
    "GoogleRankedKeywordsLiveRequest",
    "GoogleRankedKeywordsLiveResult",
    "google_ranked_keywords_live",
]


@request
class GoogleRankedKeywordsLiveRequest(Request):
    """What `google_ranked_keywords_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    target: str
    include_clickstream_data: bool | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    historical_serp_mode: Literal["live", "lost", "all"] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    item_types: (
        Sequence[Literal["organic", "paid", "featured_snippet", "local_pack", "ai_overview_reference"]]
        | UnsetType
        | None
    ) = UNSET
    load_rank_absolute: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("target", required=True),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("ignore_synonyms"),
        rules.Text("historical_serp_mode", values=("live", "lost", "all")),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf(
            "item_types",
            each=rules.Text(
                values=("organic", "paid", "featured_snippet", "local_pack", "ai_overview_reference")
            ),
        ),
        rules.Boolean("load_rank_absolute"),
    )


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
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    keyword_difficulty: Integer | None = None
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
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""
    metrics_absolute: Map[LabsMetrics] | None = None
    """Ranking figures by type of result, with positions counted among all elements of the page."""
    items: List[GoogleRankedKeywordsLiveItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleRankedKeywordsLiveResult, GoogleRankedKeywordsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/ranked_keywords/live",
    operation="google_ranked_keywords_live",
    kind="live",
    request=GoogleRankedKeywordsLiveRequest,
    result=GoogleRankedKeywordsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="limit",
        since="2026-06-26",
        rows_default=100,
        times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/ranked_keywords/live/",
)


def google_ranked_keywords_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    historical_serp_mode: Literal["live", "lost", "all"] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    item_types: Sequence[
        Literal["organic", "paid", "featured_snippet", "local_pack", "ai_overview_reference"]
    ]
    | UnsetType
    | None = UNSET,
    load_rank_absolute: bool | UnsetType | None = UNSET,
) -> Call[GoogleRankedKeywordsLiveResult, GoogleRankedKeywordsLiveItem]:
    """List the keywords that a domain or page ranks for, with its results.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        historical_serp_mode: Rankings that are held now, those that were lost, or both. One of live, lost,
            all. Default: live.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: ranked_serp_element.serp_item.rank_group,asc.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack, ai_overview_reference. Default: organic, paid.
        load_rank_absolute: Add metrics by absolute rank, counted over all kinds of results. Default: false.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: GoogleRankedKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/ranked_keywords/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleRankedKeywordsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                target=target,
                include_clickstream_data=include_clickstream_data,
                ignore_synonyms=ignore_synonyms,
                historical_serp_mode=historical_serp_mode,
                order_by=order_by,
                item_types=item_types,
                load_rank_absolute=load_rank_absolute,
            )
        ],
    )
