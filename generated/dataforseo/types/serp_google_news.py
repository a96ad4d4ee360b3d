# From spec/types/serp/google_news.yaml by `make generate`; do not edit.
"""What the Google News calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_media import SerpTopStories
from dataforseo.types.serp_parts import Rectangle, RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class NewsSearch(Model, tag="news_search", tag_field="type"):
    """A news article that Google News found."""

    type: ClassVar[Literal["news_search"]] = "news_search"
    """Kind of element: `news_search`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    """Headline."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    url: str | None = None
    """Address that it leads to."""
    image_url: str | None = None
    """Address of the image."""
    snippet: str | None = None
    """Text below the headline."""
    time_published: str | None = None
    """Age as shown on the page."""
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleNewsResult(Model):
    """One search for news, with the elements of its page."""

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
    includes_non_news_search_results: bool | None = None
    """Whether the page also shows results that are no news."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[NewsItem] | None" = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


NewsItem: TypeAlias = NewsSearch | SerpTopStories | Unknown
"""An element of a page of Google News."""
