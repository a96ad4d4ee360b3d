# From spec/dataforseo_labs/google/keywords_for_site/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/keywords_for_site/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, PriceFactor, TokenPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleKeywordsForSiteLiveRequest(Request):
    """List keywords that fit a domain.

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
            Default: relevance,desc.
        offset: Rows to skip. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        include_subdomains: Count the target's subdomains too. Default: true.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Times 2 for include_clickstream_data. Rows: KeywordData.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/keywords_for_site/live/
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
    offset_token: Maybe[str] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    include_clickstream_data: Maybe[bool] = UNSET
    include_serp_info: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (OneOf(("location_name", "location_code"), least=1),)


class GoogleKeywordsForSiteLiveResult(Model):
    """Keywords that fit a domain."""

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
    offset: Int | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[KeywordData] | None = None
    """One row for each keyword."""


GOOGLE_KEYWORDS_FOR_SITE_LIVE: Endpoint[GoogleKeywordsForSiteLiveResult, KeywordData] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/keywords_for_site/live",
    operation="google_keywords_for_site_live",
    kind="live",
    request=GoogleKeywordsForSiteLiveRequest,
    result=GoogleKeywordsForSiteLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
        listed="dataforseo_labs/keywords_for_site/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="offset_token",
            found_in="offset_token",
            size="limit",
            repeat="size",
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),
    ),
)
