# From spec/dataforseo_labs/google/serp_competitors/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/serp_competitors/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleSerpCompetitorsLiveRequest(Request):
    """List the domains that rank for a set of keywords.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

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

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows: GoogleSerpCompetitorsLiveItem.

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


@model
class GoogleSerpCompetitorsLiveItem(Model):
    se_type: str | None = None
    """Search that the data are of."""
    domain: str | None = None
    avg_position: Number | None = None
    """Average position."""
    median_position: Number | None = None
    rating: Number | None = None
    etv: Number | None = None
    """Estimated traffic a month from its rankings."""
    keywords_count: Integer | None = None
    visibility: Number | None = None
    """Share of the searches in which the domain is seen."""
    relevant_serp_items: Integer | None = None
    keywords_positions: dict[str, list[Integer]] | None = None


@model
class GoogleSerpCompetitorsLiveResult(Model):
    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    language_code: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    seed_keywords: list[str] | None = None
    items: list[GoogleSerpCompetitorsLiveItem] | None = None


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
        rows_default=100,
        since="2026-06-26",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
