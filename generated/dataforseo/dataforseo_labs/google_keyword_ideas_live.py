# From spec/dataforseo_labs/google/keyword_ideas/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/keyword_ideas/live"""

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
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleKeywordIdeasLiveRequest",
    "GoogleKeywordIdeasLiveResult",
    "google_keyword_ideas_live",
]


@request
class GoogleKeywordIdeasLiveRequest(Request):
    """What `google_keyword_ideas_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    offset_token: str | UnsetType | None = UNSET
    include_clickstream_data: bool | UnsetType | None = UNSET
    include_serp_info: bool | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    keywords: Sequence[str]
    closely_variants: bool | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Text("offset_token"),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("include_serp_info"),
        rules.Boolean("ignore_synonyms"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf("keywords", each=rules.Text(), max_items=200, required=True),
        rules.Boolean("closely_variants"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
    )
    GROUP_RULES = (OneOf(("location_name", "location_code"), least=1),)


class GoogleKeywordIdeasLiveResult(Model):
    """Keywords of the same categories as the seed keywords."""

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
    seed_keywords: List[str] | None = None
    """The keywords that were asked for."""
    offset: Integer | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[KeywordData] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleKeywordIdeasLiveResult, KeywordData] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/keyword_ideas/live",
    operation="google_keyword_ideas_live",
    kind="live",
    request=GoogleKeywordIdeasLiveRequest,
    result=GoogleKeywordIdeasLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="limit",
        since="2026-06-26",
        rows_default=700,
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
            size_default=700,
        ),
        OffsetPaging(offset="offset", size="limit", total="total_count", size_default=700),
    ),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/keyword_ideas/live/",
)


def google_keyword_ideas_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    offset_token: str | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    include_serp_info: bool | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    closely_variants: bool | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[GoogleKeywordIdeasLiveResult, KeywordData]:
    """List keywords of the same categories as the seed keywords.

    Args:
        keywords: Seed keywords whose categories are searched. At most 200 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        offset_token: Token from the last answer, to go on from there.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: relevance,desc.
        closely_variants: Match phrases instead of single words. Default: false.
        limit: Most rows to return. At most 1000. Default: 700.
        offset: Rows to skip. Default: 0.

    At least one of location_name, location_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: KeywordData.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/keyword_ideas/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleKeywordIdeasLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                offset_token=offset_token,
                include_clickstream_data=include_clickstream_data,
                include_serp_info=include_serp_info,
                ignore_synonyms=ignore_synonyms,
                order_by=order_by,
                keywords=keywords,
                closely_variants=closely_variants,
                limit=limit,
                offset=offset,
            )
        ],
    )
