# From spec/dataforseo_labs/google/keyword_suggestions/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/keyword_suggestions/live"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import (
    Billing,
    Call,
    Endpoint,
    Limits,
    OffsetPaging,
    PriceFactor,
    TokenPaging,
)
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleKeywordSuggestionsLiveRequest",
    "GoogleKeywordSuggestionsLiveResult",
    "google_keyword_suggestions_live",
]


@request
class GoogleKeywordSuggestionsLiveRequest(Request):
    """What `google_keyword_suggestions_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    offset_token: str | UnsetType | None = UNSET
    include_clickstream_data: bool | UnsetType | None = UNSET
    include_serp_info: bool | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    include_seed_keyword: bool | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    keyword: str
    exact_match: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("offset_token"),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("include_serp_info"),
        rules.Boolean("ignore_synonyms"),
        rules.Boolean("include_seed_keyword"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Text("keyword", required=True),
        rules.Boolean("exact_match"),
    )


class GoogleKeywordSuggestionsLiveResult(Model):
    """Keywords that contain the seed keyword."""

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
    seed_keyword: str | None = None
    """The keyword that was asked for."""
    seed_keyword_data: KeywordData | None = None
    """What is known of the keyword that was asked for; null unless include_seed_keyword is set."""
    offset: Integer | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[KeywordData] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleKeywordSuggestionsLiveResult, KeywordData] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/keyword_suggestions/live",
    operation="google_keyword_suggestions_live",
    kind="live",
    request=GoogleKeywordSuggestionsLiveRequest,
    result=GoogleKeywordSuggestionsLiveResult,
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
    paging=(
        TokenPaging(
            token="offset_token",
            found_in="offset_token",
            size="limit",
            repeat="size",
            total="total_count",
            size_default=100,
        ),
        OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/keyword_suggestions/live/",
)


def google_keyword_suggestions_live(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    offset_token: str | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    include_serp_info: bool | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    include_seed_keyword: bool | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    exact_match: bool | UnsetType | None = UNSET,
) -> Call[GoogleKeywordSuggestionsLiveResult, KeywordData]:
    """List keywords that contain the seed keyword.

    Args:
        keyword: The seed keyword; upper case is turned into lower case.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        include_seed_keyword: Add the data of the seed keyword itself. Default: false.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: keyword_info.search_volume,desc.
        exact_match: Only keywords that contain the whole phrase. Default: false.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: KeywordData.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/keyword_suggestions/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleKeywordSuggestionsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                offset_token=offset_token,
                include_clickstream_data=include_clickstream_data,
                include_serp_info=include_serp_info,
                ignore_synonyms=ignore_synonyms,
                include_seed_keyword=include_seed_keyword,
                order_by=order_by,
                keyword=keyword,
                exact_match=exact_match,
            )
        ],
    )
