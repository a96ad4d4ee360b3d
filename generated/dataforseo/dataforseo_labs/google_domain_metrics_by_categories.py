# From spec/dataforseo_labs/google/domain_metrics_by_categories/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/domain_metrics_by_categories/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleDomainMetricsByCategoriesLiveRequest(Request):
    """Compare the traffic of domains in product categories between two days.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        category_codes: Codes of product and service categories. At most 5 elements.
        first_date: First of the two days to compare; available_history lists the days that exist. Format:
            yyyy-mm-dd. From 2020-10-01 to today.
        second_date: Second of the two days to compare; available_history lists the days that exist. Format:
            yyyy-mm-dd. From 2020-10-01 to today.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: organic_etv,desc.
        offset: Rows to skip. Default: 0.
        include_subdomains: Count the target's subdomains too. Default: true.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        top_categories_count: Add the domains' further categories, up to this many. At most 5.
        etv_min: Lowest estimated organic traffic of a domain.
        etv_max: Highest estimated organic traffic of a domain.
        correlate: Adjust the figures to those of earlier database versions, so that they can be compared.
            Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.12 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list). Rows:
    GoogleDomainMetricsByCategoriesLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_metrics_by_categories/live/
    """

    category_codes: Annotated[Sequence[int], rules.ListOf(max_items=5)]
    first_date: Annotated[str | date, rules.Time(minimum="2020-10-01", maximum="today")]
    second_date: Annotated[str | date, rules.Time(minimum="2020-10-01", maximum="today")]
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
    top_categories_count: Maybe[Annotated[int, rules.Integer(maximum=5)]] = UNSET
    etv_min: Maybe[int] = UNSET
    etv_max: Maybe[int] = UNSET
    correlate: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleDomainMetricsByCategoriesLiveItem(Model):
    """A domain and how its traffic changed between the two days."""

    se_type: str | None = None
    """Search that the data are of."""
    top_categories: List[Int] | None = None
    """Codes of the categories that the domain was found in."""
    organic_etv: Float | None = None
    """Estimated visits a month from organic results, now."""
    organic_count: Int | None = None
    """Organic result pages that the domain stands on, now."""
    organic_is_lost: Int | None = None
    """Organic rankings that the last check did not find again."""
    organic_is_new: Int | None = None
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
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    categories: List[Int] | None = None
    """Codes of the categories, as they were sent."""
    items: List[GoogleDomainMetricsByCategoriesLiveItem] | None = None
    """One row for each domain."""


GOOGLE_DOMAIN_METRICS_BY_CATEGORIES_LIVE: Endpoint[
    GoogleDomainMetricsByCategoriesLiveResult, GoogleDomainMetricsByCategoriesLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/domain_metrics_by_categories/live",
    operation="google_domain_metrics_by_categories_live",
    kind="live",
    request=GoogleDomainMetricsByCategoriesLiveRequest,
    result=GoogleDomainMetricsByCategoriesLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.12,
        row=0.0012,
        rows="limit",
        rows_default=100,
        listed="dataforseo_labs/domain_metrics_by_categories/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
