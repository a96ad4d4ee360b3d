# From spec/dataforseo_labs/google/top_searches/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/top_searches/live"""

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
    "GoogleTopSearchesLiveRequest",
    "GoogleTopSearchesLiveResult",
    "google_top_searches_live",
]


@request
class GoogleTopSearchesLiveRequest(Request):
    """What `google_top_searches_live` is asked with; the function says what each field means."""

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
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleTopSearchesLiveResult(Model):
    """Keywords of the database."""

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
    offset: Integer | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[KeywordData] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleTopSearchesLiveResult, KeywordData] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/top_searches/live",
    operation="google_top_searches_live",
    kind="live",
    request=GoogleTopSearchesLiveRequest,
    result=GoogleTopSearchesLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="limit",
        since="2026-06-26",
        rows_default=1000,
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
            size_default=1000,
        ),
        OffsetPaging(offset="offset", size="limit", total="total_count", size_default=1000),
    ),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/top_searches/live/",
)


def google_top_searches_live(
    *,
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
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[GoogleTopSearchesLiveResult, KeywordData]:
    """List keywords of the database, by any condition.

    Args:
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
            Default: keyword_info.search_volume,desc.
        limit: Most rows to return. At most 1000. Default: 1000.
        offset: Rows to skip. Default: 0.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: KeywordData.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/top_searches/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleTopSearchesLiveRequest(
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
                limit=limit,
                offset=offset,
            )
        ],
    )
