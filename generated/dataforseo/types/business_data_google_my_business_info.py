# From spec/types/business_data/google_my_business_info.yaml by `make generate`; do not edit.
"""What the Google business profile calls ask and answer."""

from typing import TYPE_CHECKING

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
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.business_data_businesses import LocalBusinessLink


@model
class BusinessMapsSearch(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    rating: RatingInfo | None = None
    rating_distribution: dict[str, Integer] | None = None
    """Reviews by number of stars."""
    snippet: str | None = None
    address: str | None = None
    address_info: AddressInfo | None = None
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    phone: str | None = None
    main_image: str | None = None
    total_photos: Integer | None = None
    category: str | None = None
    additional_categories: list[str] | None = None
    price_level: str | None = None
    """Price class, shown as currency signs."""
    hotel_rating: str | None = None
    category_ids: list[str] | None = None
    work_hours: BusinessWorkHours | None = None
    """Opening hours."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    cid: str | None = None
    """Google's number of the business."""
    latitude: Number | None = None
    longitude: Number | None = None
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""
    local_justifications: list[str] | None = None
    is_directory_item: bool | None = None


@model
class BusinessDirectory(Model):
    title: str | None = None
    items: list[BusinessMapsSearch] | None = None


@model
class GoogleBusiness(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
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
    contact_url: str | None = None
    contributor_url: str | None = None
    book_online_url: str | None = None
    domain: str | None = None
    logo: str | None = None
    main_image: str | None = None
    total_photos: Integer | None = None
    snippet: str | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""
    questions_and_answers_count: Integer | None = None
    attributes: BusinessAttributes | None = None
    place_topics: dict[str, Integer] | None = None
    rating: RatingInfo | None = None
    hotel_rating: Number | None = None
    price_level: str | None = None
    """Price class, shown as currency signs."""
    rating_distribution: dict[str, Integer] | None = None
    """Reviews by number of stars."""
    people_also_search: list[PeopleAlsoSearch] | None = None
    work_time: BusinessWorkHours | None = None
    popular_times: PopularTimes | None = None
    local_business_links: DeferredList["LocalBusinessLink"] = None
    is_directory_item: bool | None = None
    directory: BusinessDirectory | None = None
    services: list[BusinessService] | None = None

    _deferred_ = {"local_business_links": ListOf(LOCAL_BUSINESS_LINK)}


@model
class GoogleMyBusinessInfoResult(Model):
    keyword: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[GoogleBusiness] | None = None

    datetime_as_datetime = AsDatetime("datetime")
