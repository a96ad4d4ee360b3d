# From spec/dataforseo_labs/google/domain_metrics_by_categories/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/domain_metrics_by_categories/live"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Map, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleDomainMetricsByCategoriesLiveItem",
    "GoogleDomainMetricsByCategoriesLiveRequest",
    "GoogleDomainMetricsByCategoriesLiveResult",
    "google_domain_metrics_by_categories_live",
]


@request
class GoogleDomainMetricsByCategoriesLiveRequest(Request):
    """What `google_domain_metrics_by_categories_live` is asked with; the function says what each field means."""

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
    category_codes: Sequence[int]
    first_date: str | date
    second_date: str | date
    top_categories_count: int | UnsetType | None = UNSET
    etv_min: int | UnsetType | None = UNSET
    etv_max: int | UnsetType | None = UNSET
    correlate: bool | UnsetType | None = UNSET

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
        rules.ListOf("category_codes", each=rules.Integer(), max_items=5, required=True),
        rules.Time("first_date", format=rules.DATE, minimum="2020-10-01", maximum="today", required=True),
        rules.Time("second_date", format=rules.DATE, minimum="2020-10-01", maximum="today", required=True),
        rules.Integer("top_categories_count", maximum=5),
        rules.Integer("etv_min"),
        rules.Integer("etv_max"),
        rules.Boolean("correlate"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleDomainMetricsByCategoriesLiveItem(Model):
    """A domain and how its traffic changed between the two days."""

    se_type: str | None = None
    """Search that the data are of."""
    top_categories: List[Integer] | None = None
    """Codes of the categories that the domain was found in."""
    organic_etv: Number | None = None
    """Estimated visits a month from organic results, now."""
    organic_count: Integer | None = None
    """Organic result pages that the domain stands on, now."""
    organic_is_lost: Integer | None = None
    """Organic rankings that the last check did not find again."""
    organic_is_new: Integer | None = None
    """Organic rankings that the last check found for the first time."""
    domain: str | None = None
    """Domain that was found."""
    main_domain: str | None = None
    """Domain without subdomain."""
    metrics_history: Map[Map[LabsMetrics]] | None = None
    """Ranking figures by day, then by type of result."""
    metrics_difference: Map[LabsMetrics] | None = None
    """Figures of the earlier day less those of the later one, by type of result."""


class GoogleDomainMetricsByCategoriesLiveResult(Model):
    """The traffic of domains in categories, compared between two days."""

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
    categories: List[Integer] | None = None
    """Codes of the categories, as they were sent."""
    items: List[GoogleDomainMetricsByCategoriesLiveItem] | None = None
    """One row for each domain."""


ENDPOINT: Endpoint[GoogleDomainMetricsByCategoriesLiveResult, GoogleDomainMetricsByCategoriesLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/google/domain_metrics_by_categories/live",
        operation="google_domain_metrics_by_categories_live",
        kind="live",
        request=GoogleDomainMetricsByCategoriesLiveRequest,
        result=GoogleDomainMetricsByCategoriesLiveResult,
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
        docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_metrics_by_categories/live/",
    )
)


def google_domain_metrics_by_categories_live(
    *,
    category_codes: Sequence[int],
    first_date: str | date,
    second_date: str | date,
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
    top_categories_count: int | UnsetType | None = UNSET,
    etv_min: int | UnsetType | None = UNSET,
    etv_max: int | UnsetType | None = UNSET,
    correlate: bool | UnsetType | None = UNSET,
) -> Call[GoogleDomainMetricsByCategoriesLiveResult, GoogleDomainMetricsByCategoriesLiveItem]:
    """Compare the traffic of domains in product categories between two days.

    Args:
        category_codes: Codes of product and service categories. At most 5 elements.
        first_date: First of the two days to compare; available_history lists the days that exist. Format:
            yyyy-mm-dd. From 2020-10-01 to today.
        second_date: Second of the two days to compare; available_history lists the days that exist. Format:
            yyyy-mm-dd. From 2020-10-01 to today.
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
            Default: organic_etv,desc.
        top_categories_count: Add the domains' further categories, up to this many. At most 5.
        etv_min: Lowest estimated organic traffic of a domain.
        etv_max: Highest estimated organic traffic of a domain.
        correlate: Adjust the figures to those of earlier database versions, so that they can be compared.
            Default: true.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows:
    GoogleDomainMetricsByCategoriesLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_metrics_by_categories/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleDomainMetricsByCategoriesLiveRequest(
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
                category_codes=category_codes,
                first_date=first_date,
                second_date=second_date,
                top_categories_count=top_categories_count,
                etv_min=etv_min,
                etv_max=etv_max,
                correlate=correlate,
            )
        ],
    )
