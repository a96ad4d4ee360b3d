# From spec/business_data/business_listings/search/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/business_listings/search/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_businesses import (
    BusinessAttributes,
    BusinessService,
    BusinessWorkHours,
    LocalBusinessLink,
    PeopleAlsoSearch,
    PopularTimes,
)
from dataforseo.types.places import AddressInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BusinessListingsSearchLiveRequest(Request):
    """List businesses of the Google Maps database, by any condition.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        location_coordinate: Centre and radius in kilometres, `latitude,longitude,radius`; the radius is 1 to
            100,000.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        categories: Categories to search in, as the list of categories has them. At most 10 elements.
        description: A word that the description contains. At most 200 characters.
        title: A word that the title contains. At most 200 characters.
        is_claimed: Only businesses whose owner has confirmed them.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.012 USD a request and 0.00036 USD a row, as of 2026-07-28 (account list). Rows:
    BusinessListingsSearchLiveItem.

    Source: https://docs.dataforseo.com/v3/business_data/business_listings/search/live/
    """

    location_coordinate: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    offset_token: Maybe[str] = UNSET
    categories: Maybe[Annotated[Sequence[str], fields.CATEGORIES]] = UNSET
    description: Maybe[Annotated[str, rules.Text(max_length=200)]] = UNSET
    title: Maybe[Annotated[str, rules.Text(max_length=200)]] = UNSET
    is_claimed: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BusinessListingsSearchLiveBusinessDataContact(Model):
    """One way to reach a business."""

    type: str | None = None
    """Kind of contact."""
    value: str | None = None
    """The contact itself, such as a telephone number."""
    source: str | None = None
    """Where the contact was found."""


class BusinessListingsSearchLiveItem(Model):
    """A business as its entry in Google Maps shows it."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    """Name of the business."""
    original_title: str | None = None
    """Name of the business before Google translated it."""
    description: str | None = None
    category: str | None = None
    """Main category of the business."""
    category_ids: List[str] | None = None
    """Identifiers of the categories, the same in every country."""
    additional_categories: List[str] | None = None
    """Further categories of the business."""
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    address: str | None = None
    address_info: AddressInfo | None = None
    """The parts of the address."""
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    phone: str | None = None
    url: str | None = None
    """Address of the business's website."""
    domain: str | None = None
    """Domain of the business's website."""
    logo: str | None = None
    """Address of the logo."""
    main_image: str | None = None
    """Address of the main image."""
    total_photos: Int | None = None
    """Photos of the business."""
    snippet: str | None = None
    """Short text under the title."""
    latitude: Float | None = None
    longitude: Float | None = None
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""
    attributes: BusinessAttributes | None = None
    """Services and properties that the business has or lacks."""
    place_topics: Map[Int] | None = None
    """Frequent words of the reviews, with the number of reviews that use each."""
    rating: RatingInfo | None = None
    """Rating from reviews."""
    price_level: str | None = None
    """Price class, shown as currency signs."""
    rating_distribution: Map[Int] | None = None
    """Reviews by number of stars."""
    people_also_search: List[PeopleAlsoSearch] | None = None
    """Businesses that people look at too."""
    work_time: BusinessWorkHours | None = None
    """Opening hours of the business."""
    popular_times: PopularTimes | None = None
    """When the business is busy."""
    local_business_links: List[LocalBusinessLink] | None = None
    """Links to reserve, to order or to a menu."""
    services: List[BusinessService] | None = None
    """Services that the business offers."""
    hotel_rating: Int | None = None
    """Class of the hotel, 1 to 5 stars; null when there is none."""
    contact_info: List[BusinessListingsSearchLiveBusinessDataContact] | None = None
    """Ways to reach the business."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    last_updated_time: str | None = None
    """When the data were updated."""
    first_seen: str | None = None
    """When the crawler first saw it."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")
    first_seen_as_datetime = AsDatetime("first_seen")


class BusinessListingsSearchLiveResult(Model):
    """Businesses of the Google Maps database."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[BusinessListingsSearchLiveItem] | None = None
    """One row for each business."""


BUSINESS_LISTINGS_SEARCH_LIVE: Endpoint[BusinessListingsSearchLiveResult, BusinessListingsSearchLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/business_data/business_listings/search/live",
        operation="business_listings_search_live",
        kind="live",
        request=BusinessListingsSearchLiveRequest,
        result=BusinessListingsSearchLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.012,
            row=0.00036,
            rows="limit",
            rows_default=100,
            listed="business_data/business_listings/search/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(
            TokenPaging(
                token="offset_token",
                found_in="offset_token",
                size="limit",
                repeat="all",
                size_default=100,
                total="total_count",
            ),
            OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),
        ),
    )
)
