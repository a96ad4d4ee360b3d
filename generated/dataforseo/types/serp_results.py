# From spec/types/serp/results.yaml by `make generate`; do not edit.
"""Result pages of search engines: every element that they can hold."""

from typing import TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_answers import (
    SerpAiOverview,
    SerpAnswerBox,
    SerpApp,
    SerpCurrencyBox,
    SerpDictionary,
    SerpFeaturedSnippet,
    SerpFindResultsOn,
    SerpMathSolver,
    SerpOrganic,
    SerpPaid,
    SerpPeopleAlsoAsk,
    SerpPeopleAlsoSearch,
    SerpQuestionsAndAnswers,
    SerpRelatedSearches,
)
from dataforseo.types.serp_knowledge_graph import (
    SerpKnowledgeGraph,
    SerpKnowledgeGraphAiOverviewItem,
    SerpKnowledgeGraphCarouselItem,
    SerpKnowledgeGraphDescriptionItem,
    SerpKnowledgeGraphExpandedItem,
    SerpKnowledgeGraphHotelsBookingItem,
    SerpKnowledgeGraphImagesItem,
    SerpKnowledgeGraphListItem,
    SerpKnowledgeGraphPartItem,
    SerpKnowledgeGraphRowItem,
    SerpKnowledgeGraphShoppingItem,
)
from dataforseo.types.serp_media import (
    SerpCarousel,
    SerpCourses,
    SerpDiscussionsAndForums,
    SerpFoundOnWeb,
    SerpGooglePosts,
    SerpImages,
    SerpJobs,
    SerpMentionCarousel,
    SerpMultiCarousel,
    SerpPerspectives,
    SerpPodcasts,
    SerpRecipes,
    SerpScholarlyArticles,
    SerpShortVideos,
    SerpTopStories,
    SerpTwitter,
    SerpVideo,
    SerpVisualStories,
)
from dataforseo.types.serp_parts import RefinementChips
from dataforseo.types.serp_places import (
    SerpEvents,
    SerpGoogleFlights,
    SerpGoogleHotels,
    SerpHotelsPack,
    SerpLocalPack,
    SerpLocalServices,
    SerpMap,
    SerpTopSights,
)
from dataforseo.types.serp_products import (
    SerpCommercialUnits,
    SerpCompareSites,
    SerpExploreBrands,
    SerpGoogleReviews,
    SerpPopularProducts,
    SerpProductConsiderations,
    SerpRefineProducts,
    SerpShopping,
    SerpStocksBox,
    SerpThirdPartyReviews,
)
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, UnknownItem, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

__all__ = ["SerpItem", "SerpResult"]

SerpItem: TypeAlias = "SerpPaid | SerpOrganic | SerpFeaturedSnippet | SerpKnowledgeGraph | SerpTopStories | SerpPeopleAlsoAsk | SerpPeopleAlsoSearch | SerpImages | SerpTwitter | SerpGoogleReviews | SerpJobs | SerpMap | SerpApp | SerpLocalPack | SerpCarousel | SerpVideo | SerpAnswerBox | SerpShopping | SerpGoogleFlights | SerpEvents | SerpRelatedSearches | SerpMultiCarousel | SerpRecipes | SerpTopSights | SerpScholarlyArticles | SerpPopularProducts | SerpStocksBox | SerpFindResultsOn | SerpQuestionsAndAnswers | SerpHotelsPack | SerpCommercialUnits | SerpLocalServices | SerpGoogleHotels | SerpMathSolver | SerpCurrencyBox | SerpProductConsiderations | SerpShortVideos | SerpRefineProducts | SerpPerspectives | SerpDiscussionsAndForums | SerpCompareSites | SerpKnowledgeGraphCarouselItem | SerpKnowledgeGraphDescriptionItem | SerpKnowledgeGraphImagesItem | SerpKnowledgeGraphListItem | SerpKnowledgeGraphRowItem | SerpKnowledgeGraphHotelsBookingItem | SerpKnowledgeGraphExpandedItem | SerpKnowledgeGraphPartItem | SerpKnowledgeGraphShoppingItem | SerpKnowledgeGraphAiOverviewItem | SerpAiOverview | SerpThirdPartyReviews | SerpDictionary | SerpGooglePosts | SerpMentionCarousel | SerpPodcasts | SerpVisualStories | SerpFoundOnWeb | SerpExploreBrands | SerpCourses | UnknownItem"
"""An element of a result page of Google, Baidu, Naver, Seznam or Yahoo."""
SERP_ITEM = Choice(
    "type",
    {
        "paid": lambda: SerpPaid,
        "organic": lambda: SerpOrganic,
        "featured_snippet": lambda: SerpFeaturedSnippet,
        "knowledge_graph": lambda: SerpKnowledgeGraph,
        "top_stories": lambda: SerpTopStories,
        "people_also_ask": lambda: SerpPeopleAlsoAsk,
        "people_also_search": lambda: SerpPeopleAlsoSearch,
        "images": lambda: SerpImages,
        "twitter": lambda: SerpTwitter,
        "google_reviews": lambda: SerpGoogleReviews,
        "jobs": lambda: SerpJobs,
        "map": lambda: SerpMap,
        "app": lambda: SerpApp,
        "local_pack": lambda: SerpLocalPack,
        "carousel": lambda: SerpCarousel,
        "video": lambda: SerpVideo,
        "answer_box": lambda: SerpAnswerBox,
        "shopping": lambda: SerpShopping,
        "google_flights": lambda: SerpGoogleFlights,
        "events": lambda: SerpEvents,
        "related_searches": lambda: SerpRelatedSearches,
        "multi_carousel": lambda: SerpMultiCarousel,
        "recipes": lambda: SerpRecipes,
        "top_sights": lambda: SerpTopSights,
        "scholarly_articles": lambda: SerpScholarlyArticles,
        "popular_products": lambda: SerpPopularProducts,
        "stocks_box": lambda: SerpStocksBox,
        "find_results_on": lambda: SerpFindResultsOn,
        "questions_and_answers": lambda: SerpQuestionsAndAnswers,
        "hotels_pack": lambda: SerpHotelsPack,
        "commercial_units": lambda: SerpCommercialUnits,
        "local_services": lambda: SerpLocalServices,
        "google_hotels": lambda: SerpGoogleHotels,
        "math_solver": lambda: SerpMathSolver,
        "currency_box": lambda: SerpCurrencyBox,
        "product_considerations": lambda: SerpProductConsiderations,
        "short_videos": lambda: SerpShortVideos,
        "refine_products": lambda: SerpRefineProducts,
        "perspectives": lambda: SerpPerspectives,
        "discussions_and_forums": lambda: SerpDiscussionsAndForums,
        "compare_sites": lambda: SerpCompareSites,
        "knowledge_graph_carousel_item": lambda: SerpKnowledgeGraphCarouselItem,
        "knowledge_graph_description_item": lambda: SerpKnowledgeGraphDescriptionItem,
        "knowledge_graph_images_item": lambda: SerpKnowledgeGraphImagesItem,
        "knowledge_graph_list_item": lambda: SerpKnowledgeGraphListItem,
        "knowledge_graph_row_item": lambda: SerpKnowledgeGraphRowItem,
        "knowledge_graph_hotels_booking_item": lambda: SerpKnowledgeGraphHotelsBookingItem,
        "knowledge_graph_expanded_item": lambda: SerpKnowledgeGraphExpandedItem,
        "knowledge_graph_part_item": lambda: SerpKnowledgeGraphPartItem,
        "knowledge_graph_shopping_item": lambda: SerpKnowledgeGraphShoppingItem,
        "knowledge_graph_ai_overview_item": lambda: SerpKnowledgeGraphAiOverviewItem,
        "ai_overview": lambda: SerpAiOverview,
        "third_party_reviews": lambda: SerpThirdPartyReviews,
        "dictionary": lambda: SerpDictionary,
        "google_posts": lambda: SerpGooglePosts,
        "mention_carousel": lambda: SerpMentionCarousel,
        "podcasts": lambda: SerpPodcasts,
        "visual_stories": lambda: SerpVisualStories,
        "found_on_web": lambda: SerpFoundOnWeb,
        "explore_brands": lambda: SerpExploreBrands,
        "courses": lambda: SerpCourses,
    },
)


@model
class SerpResult(DeferringModel):
    """SerpResult"""

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
    items: DeferredList["SerpItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(SERP_ITEM)}
