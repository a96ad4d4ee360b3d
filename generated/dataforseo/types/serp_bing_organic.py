# From spec/types/serp/bing_organic.yaml by `make generate`; do not edit.
"""What the Bing organic search calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import RatingInfo, SpellInfo
from dataforseo.types.serp_ai_overview import OverviewReference, OverviewShoppingElement
from dataforseo.types.serp_list_entries import VideoElement
from dataforseo.types.serp_parts import ImageElement, Rectangle, RefinementChips, SnippetLink
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, Elsewhere, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.serp_ai_overview import AiModeOverviewVideoElement, AiOverviewElement
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
    from dataforseo.types.serp_media import (
        SerpCarousel,
        SerpImages,
        SerpJobs,
        SerpRecipes,
        SerpTopStories,
        SerpVideo,
    )
    from dataforseo.types.serp_places import SerpEvents, SerpHotelsPack, SerpMap
    from dataforseo.types.serp_products import SerpShopping
    from dataforseo_runtime.models import UnknownItem

BingItem: TypeAlias = "SerpOrganic | SerpPaid | SerpFeaturedSnippet | SerpRelatedSearches | BingAiOverview | SerpImages | SerpVideo | SerpShopping | SerpAnswerBox | BingLocalPack | SerpQuestionsAndAnswers | SerpHotelsPack | SerpJobs | SerpTopStories | SerpCarousel | SerpMap | SerpEvents | SerpRecipes | SerpPeopleAlsoAsk | SerpPeopleAlsoSearch | UnknownItem"
"""An element of a result page of Bing."""
BING_ITEM = Choice(
    "type",
    {
        "organic": Elsewhere("dataforseo.types.serp_answers", "SerpOrganic"),
        "paid": Elsewhere("dataforseo.types.serp_answers", "SerpPaid"),
        "featured_snippet": Elsewhere("dataforseo.types.serp_answers", "SerpFeaturedSnippet"),
        "related_searches": Elsewhere("dataforseo.types.serp_answers", "SerpRelatedSearches"),
        "ai_overview": lambda: BingAiOverview,
        "images": Elsewhere("dataforseo.types.serp_media", "SerpImages"),
        "video": Elsewhere("dataforseo.types.serp_media", "SerpVideo"),
        "shopping": Elsewhere("dataforseo.types.serp_products", "SerpShopping"),
        "answer_box": Elsewhere("dataforseo.types.serp_answers", "SerpAnswerBox"),
        "local_pack": lambda: BingLocalPack,
        "questions_and_answers": Elsewhere("dataforseo.types.serp_answers", "SerpQuestionsAndAnswers"),
        "hotels_pack": Elsewhere("dataforseo.types.serp_places", "SerpHotelsPack"),
        "jobs": Elsewhere("dataforseo.types.serp_media", "SerpJobs"),
        "top_stories": Elsewhere("dataforseo.types.serp_media", "SerpTopStories"),
        "carousel": Elsewhere("dataforseo.types.serp_media", "SerpCarousel"),
        "map": Elsewhere("dataforseo.types.serp_places", "SerpMap"),
        "events": Elsewhere("dataforseo.types.serp_places", "SerpEvents"),
        "recipes": Elsewhere("dataforseo.types.serp_media", "SerpRecipes"),
        "people_also_ask": Elsewhere("dataforseo.types.serp_answers", "SerpPeopleAlsoAsk"),
        "people_also_search": Elsewhere("dataforseo.types.serp_answers", "SerpPeopleAlsoSearch"),
    },
)

BingAiOverviewItem: TypeAlias = "AiOverviewElement | AiModeOverviewVideoElement | BingAiOverviewVideosElement | BingAiOverviewImagesElement | BingAiOverviewOrganicElement | BingAiOverviewShopping | UnknownItem"
"""A part of an AI overview of Bing."""
BING_AI_OVERVIEW_ITEM = Choice(
    "type",
    {
        "ai_overview_element": Elsewhere("dataforseo.types.serp_ai_overview", "AiOverviewElement"),
        "ai_overview_video_element": Elsewhere(
            "dataforseo.types.serp_ai_overview", "AiModeOverviewVideoElement"
        ),
        "ai_overview_videos_element": lambda: BingAiOverviewVideosElement,
        "ai_overview_images_element": lambda: BingAiOverviewImagesElement,
        "ai_overview_organic_element": lambda: BingAiOverviewOrganicElement,
        "ai_overview_shopping": lambda: BingAiOverviewShopping,
    },
)


@model
class BingAiOverview(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    markdown: str | None = None
    """The content as Markdown."""
    items: DeferredList["BingAiOverviewItem"] = None
    references: list[OverviewReference] | None = None

    _deferred_ = {"items": ListOf(BING_AI_OVERVIEW_ITEM)}


@model
class BingLocalPack(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    description: str | None = None
    domain: str | None = None
    phone: str | None = None
    booking_url: str | None = None
    url: str | None = None
    is_paid: bool | None = None
    rating: RatingInfo | None = None
    cid: str | None = None
    """Bing's number of the business."""
    is_claimed: bool | None = None
    """Whether the owner has confirmed the entry."""


@model
class BingAiOverviewImagesElement(Model):
    type: str | None = None
    url: str | None = None
    title: str | None = None
    items: list[ImageElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class BingAiOverviewOrganicElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    snippet: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    links: list[SnippetLink] | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class BingAiOverviewShopping(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: list[OverviewShoppingElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class BingAiOverviewVideosElement(Model):
    type: str | None = None
    items: list[VideoElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class BingResult(DeferringModel):
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
    pages_count: Integer | None = None
    """Result pages that were read."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["BingItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(BING_ITEM)}
