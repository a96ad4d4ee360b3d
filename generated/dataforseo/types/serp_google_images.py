# From spec/types/serp/google_images.yaml by `make generate`; do not edit.
"""What the Google Images calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, Elsewhere, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.serp_answers import SerpRelatedSearches
    from dataforseo.types.serp_media import SerpCarousel
    from dataforseo_runtime.models import UnknownItem

ImagesItem: TypeAlias = "SerpCarousel | ImagesSearch | SerpRelatedSearches | UnknownItem"
"""An element of a page of Google Images."""
IMAGES_ITEM = Choice(
    "type",
    {
        "carousel": Elsewhere("dataforseo.types.serp_media", "SerpCarousel"),
        "images_search": lambda: ImagesSearch,
        "related_searches": Elsewhere("dataforseo.types.serp_answers", "SerpRelatedSearches"),
    },
)


@model
class ImagesSearch(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    subtitle: str | None = None
    alt: str | None = None
    url: str | None = None
    source_url: str | None = None
    encoded_url: str | None = None


@model
class GoogleImagesResult(DeferringModel):
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
    items: DeferredList["ImagesItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(IMAGES_ITEM)}
