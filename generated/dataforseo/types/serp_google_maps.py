# From spec/types/serp/google_maps.yaml by `make generate`; do not edit.
"""What the Google Maps calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import RatingInfo, SpellInfo
from dataforseo.types.places import AddressInfo, LocalJustification, WorkHours
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class MapsPaidItem(Model, tag="maps_paid_item", tag_field="type"):
    """An ad on Google Maps."""

    type: ClassVar[Literal["maps_paid_item"]] = "maps_paid_item"
    """Kind of element: `maps_paid_item`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    rating_distribution: Map[Int] | None = None
    """Reviews by number of stars."""
    original_title: str | None = None
    """Name before Google translated it; null where it did not."""
    contact_url: str | None = None
    """Address of the contact page that the business prefers."""


class MapsSearch(Model, tag="maps_search", tag_field="type"):
    """A place on Google Maps."""

    type: ClassVar[Literal["maps_search"]] = "maps_search"
    """Kind of element: `maps_search`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    domain: str | None = None
    """Host of the place's website."""
    title: str | None = None
    """Name of the place."""
    url: str | None = None
    """Address of the place's website."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    rating_distribution: Map[Int] | None = None
    """Reviews by number of stars."""
    original_title: str | None = None
    """Name before Google translated it; null where it did not."""
    contact_url: str | None = None
    """Address of the contact page that the business prefers."""
    contributor_url: str | None = None
    """Address of the Local Guides profile of the user or business; null where there is none."""
    book_online_url: str | None = None
    """Address of the page where a booking or order is made."""
    hotel_rating: Float | None = None
    """Class of a hotel, from 1 to 5 stars; null where there is none."""
    price_level: str | None = None
    """Price class of the place; null where none is known."""
    snippet: str | None = None
    """Address and other particulars, as one text."""
    address: str | None = None
    """Postal address, as one line."""
    address_info: AddressInfo | None = None
    """The address by its parts."""
    place_id: str | None = None
    """Google's identifier of the place on the map; google_reviews is asked with it."""
    phone: str | None = None
    """Telephone number, as shown."""
    main_image: str | None = None
    """Address of the main picture of the profile."""
    total_photos: Int | None = None
    """Number of pictures in the profile."""
    category: str | None = None
    """Category that describes the business best."""
    additional_categories: List[str] | None = None
    """Further categories of the business."""
    category_ids: List[str] | None = None
    """Identifiers of the categories, the same in every country, such as `tourist_attraction`."""
    work_hours: WorkHours | None = None
    """Opening hours."""
    feature_id: str | None = None
    """Google's identifier of the place's entry, such as `0x87b20589791fed49:0xaba52f97ba9e3b6a`."""
    cid: str | None = None
    """Google's number of the business, the CID; google_reviews is asked with it."""
    latitude: Float | None = None
    """Degrees north of the equator, negative to the south."""
    longitude: Float | None = None
    """Degrees east of Greenwich, negative to the west."""
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""
    local_justifications: List[LocalJustification] | None = None
    """Texts by which Google explains why the place fits the query; null where there are none."""
    is_directory_item: bool | None = None
    """Whether the place is part of a larger one at the same address, such as a shop in a mall."""


class GoogleMapsResult(Model):
    """One search on Google Maps, with what it found."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
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
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[MapsItem] | None" = None
    """The places and ads, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


MapsItem: TypeAlias = MapsSearch | MapsPaidItem | Unknown
"""A place or an ad on Google Maps."""
