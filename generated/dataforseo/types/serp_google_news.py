# From spec/types/serp/google_news.yaml by `make generate`; do not edit.
"""What the Google News calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import Rectangle, RefinementChips
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, Elsewhere, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.serp_media import SerpTopStories
    from dataforseo_runtime.models import UnknownItem

NewsItem: TypeAlias = "NewsSearch | SerpTopStories | UnknownItem"
"""An element of a page of Google News."""
NEWS_ITEM = Choice(
    "type",
    {
        "news_search": lambda: NewsSearch,
        "top_stories": Elsewhere("dataforseo.types.serp_media", "SerpTopStories"),
    },
)


@model
class NewsSearch(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    domain: str | None = None
    url: str | None = None
    image_url: str | None = None
    snippet: str | None = None
    time_published: str | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class GoogleNewsResult(DeferringModel):
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
    includes_non_news_search_results: bool | None = None
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["NewsItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(NEWS_ITEM)}
