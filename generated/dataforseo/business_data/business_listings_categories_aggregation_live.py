# From spec/business_data/business_listings/categories_aggregation/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/business_listings/categories_aggregation/live"""

from collections.abc import Sequence
from typing import Any

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "BusinessListingsCategoriesAggregationLiveBusinessListingAggregation",
    "BusinessListingsCategoriesAggregationLiveItem",
    "BusinessListingsCategoriesAggregationLiveRequest",
    "BusinessListingsCategoriesAggregationLiveResult",
    "business_listings_categories_aggregation_live",
]


@request
class BusinessListingsCategoriesAggregationLiveRequest(Request):
    """What `business_listings_categories_aggregation_live` is asked with; the function says what each field
    means.
    """

    tag: str | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    categories: Sequence[str] | UnsetType | None = UNSET
    description: str | UnsetType | None = UNSET
    title: str | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    is_claimed: bool | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Integer("limit", maximum=1000),
        rules.ListOf("categories", each=rules.Text(), max_items=10),
        rules.Text("description", max_length=200),
        rules.Text("title", max_length=200),
        rules.ListOf("initial_dataset_filters"),
        rules.Boolean("is_claimed"),
        rules.Text("location_coordinate"),
        rules.Integer("internal_list_limit"),
        rules.Integer("offset"),
    )


class BusinessListingsCategoriesAggregationLiveBusinessListingAggregation(Model):
    """Figures of the businesses of a group of categories."""

    top_categories: Map[Integer] | None = None
    """Most frequent related categories, with the number of businesses in each."""
    top_countries: Map[Integer] | None = None
    """Countries with most of the businesses, by ISO code."""
    websites_count: Integer | None = None
    """Different websites of the businesses."""
    count: Integer | None = None
    """Number of businesses."""
    top_attributes: Map[Integer] | None = None
    """Most frequent services and properties, with the number of businesses that have each."""
    top_place_topics: Map[Integer] | None = None
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

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    """Rows skipped."""
    offset_token: Any = None
    """Token of the next page."""
    items: List[BusinessListingsCategoriesAggregationLiveItem] | None = None
    """One row for each group of categories."""


ENDPOINT: Endpoint[
    BusinessListingsCategoriesAggregationLiveResult, BusinessListingsCategoriesAggregationLiveItem
] = Endpoint(
    method="POST",
    path="/v3/business_data/business_listings/categories_aggregation/live",
    operation="business_listings_categories_aggregation_live",
    kind="live",
    request=BusinessListingsCategoriesAggregationLiveRequest,
    result=BusinessListingsCategoriesAggregationLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/business_data/business_listings/categories_aggregation/live/",
)


def business_listings_categories_aggregation_live(
    *,
    tag: str | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    categories: Sequence[str] | UnsetType | None = UNSET,
    description: str | UnsetType | None = UNSET,
    title: str | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
    is_claimed: bool | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[BusinessListingsCategoriesAggregationLiveResult, BusinessListingsCategoriesAggregationLiveItem]:
    """Count businesses by category.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        limit: Most rows to return. At most 1000. Default: 100.
        categories: Categories to search in, as the list of categories has them. At most 10 elements.
        description: A word that the description contains. At most 200 characters.
        title: A word that the title contains. At most 200 characters.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        is_claimed: Only businesses whose owner has confirmed them.
        location_coordinate: Centre and radius in kilometres, `latitude,longitude,radius`; the radius is 1 to
            100,000.
        internal_list_limit: Most elements of the lists inside a row. Default: 10.
        offset: Rows to skip.

    The price is not known to the spec. Rows: BusinessListingsCategoriesAggregationLiveItem.

    Source: https://docs.dataforseo.com/v3/business_data/business_listings/categories_aggregation/live/
    """
    return Call(
        ENDPOINT,
        [
            BusinessListingsCategoriesAggregationLiveRequest(
                tag=tag,
                limit=limit,
                categories=categories,
                description=description,
                title=title,
                initial_dataset_filters=initial_dataset_filters,
                is_claimed=is_claimed,
                location_coordinate=location_coordinate,
                internal_list_limit=internal_list_limit,
                offset=offset,
            )
        ],
    )
