# From spec/business_data/business_listings/categories_aggregation/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/business_listings/categories_aggregation/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BusinessListingsCategoriesAggregationLiveRequest(Request):
    """Count businesses by category.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        location_coordinate: Centre and radius in kilometres, `latitude,longitude,radius`; the radius is 1 to
            100,000.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip.
        categories: Categories to search in, as the list of categories has them. At most 10 elements.
        description: A word that the description contains. At most 200 characters.
        title: A word that the title contains. At most 200 characters.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        is_claimed: Only businesses whose owner has confirmed them.
        internal_list_limit: Most elements of the lists inside a row. Default: 10.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.012 USD a request and 0.00036 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: BusinessListingsCategoriesAggregationLiveItem.

    Source: https://docs.dataforseo.com/v3/business_data/business_listings/categories_aggregation/live/
    """

    location_coordinate: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    offset: Maybe[int] = UNSET
    categories: Maybe[Annotated[Sequence[str], fields.CATEGORIES]] = UNSET
    description: Maybe[Annotated[str, rules.Text(max_length=200)]] = UNSET
    title: Maybe[Annotated[str, rules.Text(max_length=200)]] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    is_claimed: Maybe[bool] = UNSET
    internal_list_limit: Maybe[int] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BusinessListingsCategoriesAggregationLiveBusinessListingAggregation(Model):
    """Figures of the businesses of a group of categories."""

    top_categories: Map[Int] | None = None
    """Most frequent related categories, with the number of businesses in each."""
    top_countries: Map[Int] | None = None
    """Countries with most of the businesses, by ISO code."""
    websites_count: Int | None = None
    """Different websites of the businesses."""
    count: Int | None = None
    """Number of businesses."""
    top_attributes: Map[Int] | None = None
    """Most frequent services and properties, with the number of businesses that have each."""
    top_place_topics: Map[Int] | None = None
    """Most frequent words of the reviews, with the number of reviews that use each."""


class BusinessListingsCategoriesAggregationLiveItem(Model):
    """A group of related categories and figures of their businesses."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    categories: List[str] | None = None
    """Categories of the group."""
    aggregation: BusinessListingsCategoriesAggregationLiveBusinessListingAggregation | None = None
    """Figures of the businesses."""


class BusinessListingsCategoriesAggregationLiveResult(Model):
    """Businesses counted by category."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    offset_token: Any = None
    """Token of the next page."""
    items: List[BusinessListingsCategoriesAggregationLiveItem] | None = None
    """One row for each group of categories."""


BUSINESS_LISTINGS_CATEGORIES_AGGREGATION_LIVE: Endpoint[
    BusinessListingsCategoriesAggregationLiveResult, BusinessListingsCategoriesAggregationLiveItem
] = Endpoint(
    method="POST",
    path="/v3/business_data/business_listings/categories_aggregation/live",
    operation="business_listings_categories_aggregation_live",
    kind="live",
    request=BusinessListingsCategoriesAggregationLiveRequest,
    result=BusinessListingsCategoriesAggregationLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00036,
        rows="limit",
        rows_default=100,
        listed="business_data/business_listings/categories_aggregation/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
