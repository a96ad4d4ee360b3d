# From spec/types/business_data/google_my_business_info.yaml by `make generate`; do not edit.
"""What the Google business profile calls ask and answer."""

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


class BusinessMapsSearch(Model):
    """A business that stands inside another one."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    domain: str | None = None
    """Domain of the business's website."""
    title: str | None = None
    """Name of the business."""
    url: str | None = None
    rating: RatingInfo | None = None
    """Rating from reviews."""
    rating_distribution: Map[Int] | None = None
    """Reviews by number of stars."""
    snippet: str | None = None
    """Short text under the title."""
    address: str | None = None
    address_info: AddressInfo | None = None
    """The parts of the address."""
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    phone: str | None = None
    main_image: str | None = None
    """Address of the main image."""
    total_photos: Int | None = None
    """Photos of the business."""
    category: str | None = None
    """Main category of the business."""
    additional_categories: List[str] | None = None
    """Further categories of the business."""
    price_level: str | None = None
    """Price class, shown as currency signs."""
    hotel_rating: str | None = None
    """Class of the hotel, 1 to 5 stars; null when there is none."""
    category_ids: List[str] | None = None
    """Identifiers of the categories, the same in every country."""
    work_hours: BusinessWorkHours | None = None
    """Opening hours."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    cid: str | None = None
    """Google's number of the business."""
    latitude: Float | None = None
    longitude: Float | None = None
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""
    local_justifications: List[str] | None = None
    """Short texts in which Google says why it shows the business."""
    is_directory_item: bool | None = None
    """Whether the business stands inside another one, such as a shop in a mall."""


class BusinessDirectory(Model):
    """Businesses that stand inside another one, such as the shops of a mall."""

    title: str | None = None
    """Title of the block."""
    items: List[BusinessMapsSearch] | None = None
    """The businesses."""


class GoogleBusiness(Model):
    """A business as its Google profile shows it."""

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
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    contact_url: str | None = None
    """Address of the page to make contact at."""
    contributor_url: str | None = None
    """Address of the Local Guides profile."""
    book_online_url: str | None = None
    """Address to book or order at."""
    questions_and_answers_count: Int | None = None
    """Number of questions and answers."""
    hotel_rating: Float | None = None
    """Class of the hotel, 1 to 5 stars; null when there is none."""
    is_directory_item: bool | None = None
    """Whether the business stands inside another one, such as a shop in a mall."""
    directory: BusinessDirectory | None = None
    """Businesses that stand inside this one."""


class GoogleMyBusinessInfoResult(Model):
    """A business as its Google profile shows it."""

    keyword: str | None = None
    """Business that was asked for; an identifier such as `cid:` as it was sent."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleBusiness] | None = None
    """The business."""

    datetime_as_datetime = AsDatetime("datetime")
