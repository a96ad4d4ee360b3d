# From spec/business_data/business_listings/search/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/business_listings/search/live"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_businesses import (
    LOCAL_BUSINESS_LINK,
    BusinessAttributes,
    BusinessService,
    BusinessWorkHours,
    PeopleAlsoSearch,
    PopularTimes,
)
from dataforseo.types.places import AddressInfo
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.shapes import ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.business_data_businesses import LocalBusinessLink


class BusinessListingsSearchLiveRequest(Request):
    """List businesses of the Google Maps database, by any condition.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

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

    The price is not known to the spec. Rows: BusinessListingsSearchLiveItem.

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


@model
class BusinessListingsSearchLiveBusinessDataContact(Model):
    type: str | None = None
    value: str | None = None
    source: str | None = None


@model
class BusinessListingsSearchLiveItem(DeferringModel):
    type: str | None = None
    title: str | None = None
    original_title: str | None = None
    description: str | None = None
    category: str | None = None
    category_ids: list[str] | None = None
    additional_categories: list[str] | None = None
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    address: str | None = None
    address_info: AddressInfo | None = None
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    phone: str | None = None
    url: str | None = None
    domain: str | None = None
    logo: str | None = None
    main_image: str | None = None
    total_photos: Integer | None = None
    snippet: str | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""
    attributes: BusinessAttributes | None = None
    place_topics: dict[str, Integer] | None = None
    rating: RatingInfo | None = None
    hotel_rating: Integer | None = None
    price_level: str | None = None
    """Price class, shown as currency signs."""
    rating_distribution: dict[str, Integer] | None = None
    """Reviews by number of stars."""
    people_also_search: list[PeopleAlsoSearch] | None = None
    work_time: BusinessWorkHours | None = None
    popular_times: PopularTimes | None = None
    local_business_links: DeferredList["LocalBusinessLink"] = None
    contact_info: list[BusinessListingsSearchLiveBusinessDataContact] | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    last_updated_time: str | None = None
    """When the data were updated."""
    first_seen: str | None = None
    """When the crawler first saw it."""
    services: list[BusinessService] | None = None

    last_updated_time_as_datetime = AsDatetime("last_updated_time")
    first_seen_as_datetime = AsDatetime("first_seen")
    _deferred_ = {"local_business_links": ListOf(LOCAL_BUSINESS_LINK)}


@model
class BusinessListingsSearchLiveResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    count: Integer | None = None
    offset: Integer | None = None
    offset_token: str | None = None
    """Token of the next page."""
    items: list[BusinessListingsSearchLiveItem] | None = None


ENDPOINT: Endpoint[BusinessListingsSearchLiveResult, BusinessListingsSearchLiveItem] = Endpoint(
    method="POST",
    path="/v3/business_data/business_listings/search/live",
    operation="business_listings_search_live",
    kind="live",
    request=BusinessListingsSearchLiveRequest,
    result=BusinessListingsSearchLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
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
