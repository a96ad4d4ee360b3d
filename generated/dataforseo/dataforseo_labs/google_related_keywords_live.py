# From spec/dataforseo_labs/google/related_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/related_keywords/live"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleRelatedKeywordsLiveItem",
    "GoogleRelatedKeywordsLiveRequest",
    "GoogleRelatedKeywordsLiveResult",
    "google_related_keywords_live",
]


@request
class GoogleRelatedKeywordsLiveRequest(Request):
    """What `google_related_keywords_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    include_clickstream_data: bool | UnsetType | None = UNSET
    include_serp_info: bool | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    include_seed_keyword: bool | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    keyword: str
    depth: int | UnsetType | None = UNSET
    replace_with_core_keyword: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("include_serp_info"),
        rules.Boolean("ignore_synonyms"),
        rules.Boolean("include_seed_keyword"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Text("keyword", required=True),
        rules.Integer("depth", minimum=0, maximum=4),
        rules.Boolean("replace_with_core_keyword"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleRelatedKeywordsLiveItem(Model):
    """A keyword and the searches that its result page shows as related."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    depth: Integer | None = None
    """Steps from the seed keyword, over related searches; 0 is the seed keyword."""
    related_keywords: List[str] | None = None
    """Searches that are shown as related to the keyword."""


class GoogleRelatedKeywordsLiveResult(Model):
    """Keywords that result pages show as related searches."""

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
    items: List[GoogleRelatedKeywordsLiveItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleRelatedKeywordsLiveResult, GoogleRelatedKeywordsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/related_keywords/live",
    operation="google_related_keywords_live",
    kind="live",
    request=GoogleRelatedKeywordsLiveRequest,
    result=GoogleRelatedKeywordsLiveResult,
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
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/related_keywords/live/",
)


def google_related_keywords_live(
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
    include_clickstream_data: bool | UnsetType | None = UNSET,
    include_serp_info: bool | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    include_seed_keyword: bool | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    replace_with_core_keyword: bool | UnsetType | None = UNSET,
) -> Call[GoogleRelatedKeywordsLiveResult, GoogleRelatedKeywordsLiveItem]:
    """List keywords that result pages show as related searches, several levels deep.

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
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        include_seed_keyword: Add the data of the seed keyword itself. Default: false.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: keyword_data.keyword_info.search_volume,desc.
        depth: How many levels of related searches to follow; each is about eight times as large as the last.
            From 0 to 4. Default: 1.
        replace_with_core_keyword: Answer for the main keyword of the group that the keyword belongs to.
            Default: false.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: GoogleRelatedKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/related_keywords/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleRelatedKeywordsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                include_clickstream_data=include_clickstream_data,
                include_serp_info=include_serp_info,
                ignore_synonyms=ignore_synonyms,
                include_seed_keyword=include_seed_keyword,
                order_by=order_by,
                keyword=keyword,
                depth=depth,
                replace_with_core_keyword=replace_with_core_keyword,
            )
        ],
    )
