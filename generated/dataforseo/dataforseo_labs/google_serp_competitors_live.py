# From spec/dataforseo_labs/google/serp_competitors/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/serp_competitors/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Map, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleSerpCompetitorsLiveItem",
    "GoogleSerpCompetitorsLiveRequest",
    "GoogleSerpCompetitorsLiveResult",
    "google_serp_competitors_live",
]


@request
class GoogleSerpCompetitorsLiveRequest(Request):
    """What `google_serp_competitors_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    include_subdomains: bool | UnsetType | None = UNSET
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]] | UnsetType | None = (
        UNSET
    )
    order_by: Sequence[str] | UnsetType | None = UNSET
    keywords: Sequence[str]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Boolean("include_subdomains"),
        rules.ListOf(
            "item_types", each=rules.Text(values=("organic", "paid", "featured_snippet", "local_pack"))
        ),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf("keywords", each=rules.Text(), max_items=200, required=True),
    )
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
    avg_position: Number | None = None
    """Average of its positions."""
    median_position: Number | None = None
    """Median of its positions."""
    rating: Number | None = None
    """How far its positions lie above the worst possible one: the sum of 100 less each position."""
    etv: Number | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    keywords_count: Integer | None = None
    """How many of the keywords it ranks for."""
    visibility: Number | None = None
    """How visible the domain is for the keywords: position 1 counts 1, position 10 counts 0.1, 11 to 20 count
    0.05, and what lies beyond counts 0.
    """
    relevant_serp_items: Integer | None = None
    """Results of the domain on the pages of the keywords."""
    keywords_positions: Map[List[Integer]] | None = None
    """Positions of the domain, by keyword."""


class GoogleSerpCompetitorsLiveResult(Model):
    """The domains that rank for a set of keywords."""

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
    items: List[GoogleSerpCompetitorsLiveItem] | None = None
    """One row for each domain."""


ENDPOINT: Endpoint[GoogleSerpCompetitorsLiveResult, GoogleSerpCompetitorsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/serp_competitors/live",
    operation="google_serp_competitors_live",
    kind="live",
    request=GoogleSerpCompetitorsLiveRequest,
    result=GoogleSerpCompetitorsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="limit",
        since="2026-06-26",
        rows_default=100,
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/serp_competitors/live/",
)


def google_serp_competitors_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    include_subdomains: bool | UnsetType | None = UNSET,
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]
    | UnsetType
    | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
) -> Call[GoogleSerpCompetitorsLiveResult, GoogleSerpCompetitorsLiveItem]:
    """List the domains that rank for a set of keywords.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 200 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        include_subdomains: Count the target's subdomains too. Default: true.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: rating,desc.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows: GoogleSerpCompetitorsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/serp_competitors/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleSerpCompetitorsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                include_subdomains=include_subdomains,
                item_types=item_types,
                order_by=order_by,
                keywords=keywords,
            )
        ],
    )
