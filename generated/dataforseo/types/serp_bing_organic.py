# From spec/types/serp/bing_organic.yaml by `make generate`; do not edit.
"""What the Bing organic search calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import RatingInfo, SpellInfo
from dataforseo.types.serp_ai_overview import (
    AiModeOverviewVideoElement,
    AiOverviewElement,
    OverviewReference,
    OverviewShoppingElement,
)
from dataforseo.types.serp_answers import (
    SerpAnswerBox,
    SerpFeaturedSnippet,
    SerpOrganic,
    SerpPaid,
    SerpPeopleAlsoAsk,
    SerpPeopleAlsoSearch,
    SerpQuestionsAndAnswers,
    SerpRelatedSearches,
)
from dataforseo.types.serp_list_entries import VideoElement
from dataforseo.types.serp_media import (
    SerpCarousel,
    SerpImages,
    SerpJobs,
    SerpRecipes,
    SerpTopStories,
    SerpVideo,
)
from dataforseo.types.serp_parts import ImageElement, Rectangle, RefinementChips, SnippetLink
from dataforseo.types.serp_places import SerpEvents, SerpHotelsPack, SerpMap
from dataforseo.types.serp_products import SerpShopping
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class BingAiOverview(Model, tag="ai_overview", tag_field="type"):
    """An answer that Bing's AI wrote."""

    type: ClassVar[Literal["ai_overview"]] = "ai_overview"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    markdown: str | None = None
    """The content as Markdown."""
    items: "List[BingAiOverviewItem] | None" = None
    """Passages of the answer."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""


class BingLocalPack(Model, tag="local_pack", tag_field="type"):
    """A place in a local pack of Bing, its list of nearby places."""

    type: ClassVar[Literal["local_pack"]] = "local_pack"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    description: str | None = None
    """Text about the place, such as category, address and hours."""
    domain: str | None = None
    """Host of the place's website."""
    phone: str | None = None
    """Telephone number, as shown."""
    booking_url: str | None = None
    """Address of the page where a booking is made."""
    url: str | None = None
    """Address of the place's website."""
    is_paid: bool | None = None
    """Whether it is an ad."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    cid: str | None = None
    """Bing's number of the business."""
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""


class BingAiOverviewImagesElement(Model, tag="ai_overview_images_element", tag_field="type"):
    """Images in an AI text of Bing."""

    type: ClassVar[Literal["ai_overview_images_element"]] = "ai_overview_images_element"
    """Kind of element: `ai_overview_images_element`."""
    url: str | None = None
    """Address that it leads to."""
    title: str | None = None
    items: List[ImageElement] | None = None
    """The images."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class BingAiOverviewOrganicElement(Model, tag="ai_overview_organic_element", tag_field="type"):
    """A page that Bing quotes in its AI text."""

    type: ClassVar[Literal["ai_overview_organic_element"]] = "ai_overview_organic_element"
    """Kind of element: `ai_overview_organic_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    snippet: str | None = None
    """Text quoted from the page."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    """Name of the website, as the page shows it."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""
    highlighted: List[str] | None = None
    """Words in bold."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class BingAiOverviewShopping(Model, tag="ai_overview_shopping", tag_field="type"):
    """A list of products in an AI text of Bing."""

    type: ClassVar[Literal["ai_overview_shopping"]] = "ai_overview_shopping"
    """Kind of element: `ai_overview_shopping`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: List[OverviewShoppingElement] | None = None
    """The products."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class BingAiOverviewVideosElement(Model, tag="ai_overview_videos_element", tag_field="type"):
    """A list of videos in an AI text of Bing."""

    type: ClassVar[Literal["ai_overview_videos_element"]] = "ai_overview_videos_element"
    """Kind of element: `ai_overview_videos_element`."""
    items: List[VideoElement] | None = None
    """The videos."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class BingResult(Model):
    """One search on Bing, with the elements of its result pages."""

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
    pages_count: Int | None = None
    """Result pages that were read."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[BingItem] | None" = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


BingItem: TypeAlias = (
    SerpOrganic
    | SerpPaid
    | SerpFeaturedSnippet
    | SerpRelatedSearches
    | BingAiOverview
    | SerpImages
    | SerpVideo
    | SerpShopping
    | SerpAnswerBox
    | BingLocalPack
    | SerpQuestionsAndAnswers
    | SerpHotelsPack
    | SerpJobs
    | SerpTopStories
    | SerpCarousel
    | SerpMap
    | SerpEvents
    | SerpRecipes
    | SerpPeopleAlsoAsk
    | SerpPeopleAlsoSearch
    | Unknown
)
"""An element of a result page of Bing."""


BingAiOverviewItem: TypeAlias = (
    AiOverviewElement
    | AiModeOverviewVideoElement
    | BingAiOverviewVideosElement
    | BingAiOverviewImagesElement
    | BingAiOverviewOrganicElement
    | BingAiOverviewShopping
    | Unknown
)
"""A part of an AI overview of Bing."""
