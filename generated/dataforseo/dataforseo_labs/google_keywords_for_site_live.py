# From spec/dataforseo_labs/google/keywords_for_site/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/keywords_for_site/live"""

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
    "GoogleKeywordsForSiteLiveRequest",
    "GoogleKeywordsForSiteLiveResult",
    "google_keywords_for_site_live",
]


@request
class GoogleKeywordsForSiteLiveRequest(Request):
    """What `google_keywords_for_site_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    offset_token: str | UnsetType | None = UNSET
    include_subdomains: bool | UnsetType | None = UNSET
    target: str
    include_clickstream_data: bool | UnsetType | None = UNSET
    include_serp_info: bool | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET

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
        rules.Boolean("include_subdomains"),
        rules.Text("target", required=True),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("include_serp_info"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
    )
    GROUP_RULES = (OneOf(("location_name", "location_code"), least=1),)


class GoogleKeywordsForSiteLiveResult(Model):
    """Keywords that fit a domain."""

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
    offset: Integer | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[KeywordData] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleKeywordsForSiteLiveResult, KeywordData] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/keywords_for_site/live",
    operation="google_keywords_for_site_live",
    kind="live",
    request=GoogleKeywordsForSiteLiveRequest,
    result=GoogleKeywordsForSiteLiveResult,
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
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/keywords_for_site/live/",
)


def google_keywords_for_site_live(
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
    offset_token: str | UnsetType | None = UNSET,
    include_subdomains: bool | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    include_serp_info: bool | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
) -> Call[GoogleKeywordsForSiteLiveResult, KeywordData]:
    """List keywords that fit a domain.

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
        offset_token: Token from the last answer, to go on from there.
        include_subdomains: Count the target's subdomains too. Default: true.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: relevance,desc.

    At least one of location_name, location_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: KeywordData.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/keywords_for_site/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleKeywordsForSiteLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                offset_token=offset_token,
                include_subdomains=include_subdomains,
                target=target,
                include_clickstream_data=include_clickstream_data,
                include_serp_info=include_serp_info,
                order_by=order_by,
            )
        ],
    )
