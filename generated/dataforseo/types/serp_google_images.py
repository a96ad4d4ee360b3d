# From spec/types/serp/google_images.yaml by `make generate`; do not edit.
"""What the Google Images calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_answers import SerpRelatedSearches
from dataforseo.types.serp_media import SerpCarousel
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class ImagesSearch(Model, tag="images_search", tag_field="type"):
    """An image that Google Images found."""

    type: ClassVar[Literal["images_search"]] = "images_search"
    """Kind of element: `images_search`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    subtitle: str | None = None
    """Host of the page, as shown below the image."""
    alt: str | None = None
    """Alternative text of the image."""
    url: str | None = None
    """Address of the page that holds the image."""
    source_url: str | None = None
    """Address of the image file at its source."""
    encoded_url: str | None = None
    """Address of the copy on Google's servers."""


class GoogleImagesResult(Model):
    """One search for images, with the elements of its page."""

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
    items: "List[ImagesItem] | None" = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


ImagesItem: TypeAlias = SerpCarousel | ImagesSearch | SerpRelatedSearches | Unknown
"""An element of a page of Google Images."""
