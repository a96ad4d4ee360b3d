# From spec/dataforseo_labs/google/serp_competitors/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/serp_competitors/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleSerpCompetitorsLiveRequest(Request):
    """List the domains that rank for a set of keywords.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 200 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: rating,desc.
        offset: Rows to skip. Default: 0.
        include_subdomains: Count the target's subdomains too. Default: true.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Rows:
    GoogleSerpCompetitorsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/serp_competitors/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(max_items=200)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    item_types: Maybe[Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleSerpCompetitorsLiveItem(Model):
    """A domain and how well it ranks for the keywords."""

    se_type: str | None = None
    """Search that the data are of."""
    domain: str | None = None
    """Domain that was found."""
    avg_position: Float | None = None
    """Average of its positions."""
    median_position: Float | None = None
    """Median of its positions."""
    rating: Float | None = None
    """How far its positions lie above the worst possible one: the sum of 100 less each position."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    keywords_count: Int | None = None
    """How many of the keywords it ranks for."""
    visibility: Float | None = None
    """How visible the domain is for the keywords: position 1 counts 1, position 10 counts 0.1, 11 to 20 count
    0.05, and what lies beyond counts 0.
    """
    relevant_serp_items: Int | None = None
    """Results of the domain on the pages of the keywords."""
    keywords_positions: Map[List[Int]] | None = None
    """Positions of the domain, by keyword."""


class GoogleSerpCompetitorsLiveResult(Model):
    """The domains that rank for a set of keywords."""

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
    seed_keywords: List[str] | None = None
    """The keywords that were asked for."""
    items: List[GoogleSerpCompetitorsLiveItem] | None = None
    """One row for each domain."""


GOOGLE_SERP_COMPETITORS_LIVE: Endpoint[GoogleSerpCompetitorsLiveResult, GoogleSerpCompetitorsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/google/serp_competitors/live",
        operation="google_serp_competitors_live",
        kind="live",
        request=GoogleSerpCompetitorsLiveRequest,
        result=GoogleSerpCompetitorsLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.012,
            row=0.00012,
            rows="limit",
            rows_default=100,
            listed="dataforseo_labs/serp_competitors/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
    )
)
