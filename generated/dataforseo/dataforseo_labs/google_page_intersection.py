# From spec/dataforseo_labs/google/page_intersection/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/page_intersection/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo.types.dataforseo_labs_results import LabsSerpItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GooglePageIntersectionLiveRequest(Request):
    """List the keywords that several pages rank for.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        pages: Pages to compare, numbered "1", "2" and so on; absolute URLs, * at the end stands for anything.
            At most 20 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: keyword_data.keyword_info.search_volume,desc.
        offset: Rows to skip. Default: 0.
        include_subdomains: Count the target's subdomains too. Default: true.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        exclude_pages: Pages to leave out, as absolute URLs. At most 10 elements.
        intersection_mode: Keywords that all pages rank for, or that any of them does. One of union,
            intersect.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Times 2 for include_clickstream_data. Rows: GooglePageIntersectionLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/page_intersection/live/
    """

    pages: Annotated[Mapping[str, str], rules.MapOf(max_items=20)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    include_clickstream_data: Maybe[bool] = UNSET
    include_serp_info: Maybe[bool] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    item_types: Maybe[Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]] = UNSET
    exclude_pages: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    intersection_mode: Maybe[Literal["union", "intersect"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GooglePageIntersectionLiveItem(Model):
    """A keyword and where the pages rank for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    intersection_result: Map[LabsSerpItem] | None = None
    """Results by number of the target."""


class GooglePageIntersectionLiveResult(Model):
    """The keywords that several pages rank for."""

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
    pages: Map[str] | None = None
    """The pages as they were sent, by their numbers."""
    exclude_pages: List[str] | None = None
    """Pages that were left out, as they were sent."""
    items: List[GooglePageIntersectionLiveItem] | None = None
    """One row for each keyword."""


GOOGLE_PAGE_INTERSECTION_LIVE: Endpoint[GooglePageIntersectionLiveResult, GooglePageIntersectionLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/google/page_intersection/live",
        operation="google_page_intersection_live",
        kind="live",
        request=GooglePageIntersectionLiveRequest,
        result=GooglePageIntersectionLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.012,
            row=0.00012,
            rows="limit",
            rows_default=100,
            times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
            listed="dataforseo_labs/page_intersection/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
    )
)
