# From spec/types/serp/google_maps.yaml by `make generate`; do not edit.
"""What the Google Maps calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import RatingInfo, SpellInfo
from dataforseo.types.places import AddressInfo, LocalJustification, WorkHours
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

MapsItem: TypeAlias = "MapsSearch | MapsPaidItem | UnknownItem"
"""A place or an ad on Google Maps."""
MAPS_ITEM = Choice("type", {"maps_search": lambda: MapsSearch, "maps_paid_item": lambda: MapsPaidItem})


@model
class MapsPaidItem(Model):
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
    original_title: str | None = None
    contact_url: str | None = None


@model
class MapsSearch(Model):
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
    original_title: str | None = None
    contact_url: str | None = None
    contributor_url: str | None = None
    book_online_url: str | None = None
    hotel_rating: Number | None = None
    price_level: str | None = None
    """Price class, shown as currency signs."""
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
    category_ids: list[str] | None = None
    work_hours: WorkHours | None = None
    """Opening hours."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    cid: str | None = None
    """Google's number of the business."""
    latitude: Number | None = None
    longitude: Number | None = None
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""
    local_justifications: list[LocalJustification] | None = None
    is_directory_item: bool | None = None


@model
class GoogleMapsResult(DeferringModel):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["MapsItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(MAPS_ITEM)}
