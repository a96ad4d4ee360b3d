# From spec/types/serp/results.yaml by `make generate`; do not edit.
"""Result pages of search engines: every element that they can hold."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, model
from dataforseo_runtime.shapes import Choice, Elsewhere, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
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
    from dataforseo_runtime.models import UnknownItem

SerpItem: TypeAlias = "SerpPaid | SerpOrganic | SerpFeaturedSnippet | SerpKnowledgeGraph | SerpTopStories | SerpPeopleAlsoAsk | SerpPeopleAlsoSearch | SerpImages | SerpTwitter | SerpGoogleReviews | SerpJobs | SerpMap | SerpApp | SerpLocalPack | SerpCarousel | SerpVideo | SerpAnswerBox | SerpShopping | SerpGoogleFlights | SerpEvents | SerpRelatedSearches | SerpMultiCarousel | SerpRecipes | SerpTopSights | SerpScholarlyArticles | SerpPopularProducts | SerpStocksBox | SerpFindResultsOn | SerpQuestionsAndAnswers | SerpHotelsPack | SerpCommercialUnits | SerpLocalServices | SerpGoogleHotels | SerpMathSolver | SerpCurrencyBox | SerpProductConsiderations | SerpShortVideos | SerpRefineProducts | SerpPerspectives | SerpDiscussionsAndForums | SerpCompareSites | SerpKnowledgeGraphCarouselItem | SerpKnowledgeGraphDescriptionItem | SerpKnowledgeGraphImagesItem | SerpKnowledgeGraphListItem | SerpKnowledgeGraphRowItem | SerpKnowledgeGraphHotelsBookingItem | SerpKnowledgeGraphExpandedItem | SerpKnowledgeGraphPartItem | SerpKnowledgeGraphShoppingItem | SerpKnowledgeGraphAiOverviewItem | SerpAiOverview | SerpThirdPartyReviews | SerpDictionary | SerpGooglePosts | SerpMentionCarousel | SerpPodcasts | SerpVisualStories | SerpFoundOnWeb | SerpExploreBrands | SerpCourses | UnknownItem"
"""An element of a result page of Google, Baidu, Naver, Seznam or Yahoo."""
SERP_ITEM = Choice(
    "type",
    {
        "paid": Elsewhere("dataforseo.types.serp_answers", "SerpPaid"),
        "organic": Elsewhere("dataforseo.types.serp_answers", "SerpOrganic"),
        "featured_snippet": Elsewhere("dataforseo.types.serp_answers", "SerpFeaturedSnippet"),
        "knowledge_graph": Elsewhere("dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraph"),
        "top_stories": Elsewhere("dataforseo.types.serp_media", "SerpTopStories"),
        "people_also_ask": Elsewhere("dataforseo.types.serp_answers", "SerpPeopleAlsoAsk"),
        "people_also_search": Elsewhere("dataforseo.types.serp_answers", "SerpPeopleAlsoSearch"),
        "images": Elsewhere("dataforseo.types.serp_media", "SerpImages"),
        "twitter": Elsewhere("dataforseo.types.serp_media", "SerpTwitter"),
        "google_reviews": Elsewhere("dataforseo.types.serp_products", "SerpGoogleReviews"),
        "jobs": Elsewhere("dataforseo.types.serp_media", "SerpJobs"),
        "map": Elsewhere("dataforseo.types.serp_places", "SerpMap"),
        "app": Elsewhere("dataforseo.types.serp_answers", "SerpApp"),
        "local_pack": Elsewhere("dataforseo.types.serp_places", "SerpLocalPack"),
        "carousel": Elsewhere("dataforseo.types.serp_media", "SerpCarousel"),
        "video": Elsewhere("dataforseo.types.serp_media", "SerpVideo"),
        "answer_box": Elsewhere("dataforseo.types.serp_answers", "SerpAnswerBox"),
        "shopping": Elsewhere("dataforseo.types.serp_products", "SerpShopping"),
        "google_flights": Elsewhere("dataforseo.types.serp_places", "SerpGoogleFlights"),
        "events": Elsewhere("dataforseo.types.serp_places", "SerpEvents"),
        "related_searches": Elsewhere("dataforseo.types.serp_answers", "SerpRelatedSearches"),
        "multi_carousel": Elsewhere("dataforseo.types.serp_media", "SerpMultiCarousel"),
        "recipes": Elsewhere("dataforseo.types.serp_media", "SerpRecipes"),
        "top_sights": Elsewhere("dataforseo.types.serp_places", "SerpTopSights"),
        "scholarly_articles": Elsewhere("dataforseo.types.serp_media", "SerpScholarlyArticles"),
        "popular_products": Elsewhere("dataforseo.types.serp_products", "SerpPopularProducts"),
        "stocks_box": Elsewhere("dataforseo.types.serp_products", "SerpStocksBox"),
        "find_results_on": Elsewhere("dataforseo.types.serp_answers", "SerpFindResultsOn"),
        "questions_and_answers": Elsewhere("dataforseo.types.serp_answers", "SerpQuestionsAndAnswers"),
        "hotels_pack": Elsewhere("dataforseo.types.serp_places", "SerpHotelsPack"),
        "commercial_units": Elsewhere("dataforseo.types.serp_products", "SerpCommercialUnits"),
        "local_services": Elsewhere("dataforseo.types.serp_places", "SerpLocalServices"),
        "google_hotels": Elsewhere("dataforseo.types.serp_places", "SerpGoogleHotels"),
        "math_solver": Elsewhere("dataforseo.types.serp_answers", "SerpMathSolver"),
        "currency_box": Elsewhere("dataforseo.types.serp_answers", "SerpCurrencyBox"),
        "product_considerations": Elsewhere("dataforseo.types.serp_products", "SerpProductConsiderations"),
        "short_videos": Elsewhere("dataforseo.types.serp_media", "SerpShortVideos"),
        "refine_products": Elsewhere("dataforseo.types.serp_products", "SerpRefineProducts"),
        "perspectives": Elsewhere("dataforseo.types.serp_media", "SerpPerspectives"),
        "discussions_and_forums": Elsewhere("dataforseo.types.serp_media", "SerpDiscussionsAndForums"),
        "compare_sites": Elsewhere("dataforseo.types.serp_products", "SerpCompareSites"),
        "knowledge_graph_carousel_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphCarouselItem"
        ),
        "knowledge_graph_description_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphDescriptionItem"
        ),
        "knowledge_graph_images_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphImagesItem"
        ),
        "knowledge_graph_list_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphListItem"
        ),
        "knowledge_graph_row_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphRowItem"
        ),
        "knowledge_graph_hotels_booking_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphHotelsBookingItem"
        ),
        "knowledge_graph_expanded_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphExpandedItem"
        ),
        "knowledge_graph_part_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphPartItem"
        ),
        "knowledge_graph_shopping_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphShoppingItem"
        ),
        "knowledge_graph_ai_overview_item": Elsewhere(
            "dataforseo.types.serp_knowledge_graph", "SerpKnowledgeGraphAiOverviewItem"
        ),
        "ai_overview": Elsewhere("dataforseo.types.serp_answers", "SerpAiOverview"),
        "third_party_reviews": Elsewhere("dataforseo.types.serp_products", "SerpThirdPartyReviews"),
        "dictionary": Elsewhere("dataforseo.types.serp_answers", "SerpDictionary"),
        "google_posts": Elsewhere("dataforseo.types.serp_media", "SerpGooglePosts"),
        "mention_carousel": Elsewhere("dataforseo.types.serp_media", "SerpMentionCarousel"),
        "podcasts": Elsewhere("dataforseo.types.serp_media", "SerpPodcasts"),
        "visual_stories": Elsewhere("dataforseo.types.serp_media", "SerpVisualStories"),
        "found_on_web": Elsewhere("dataforseo.types.serp_media", "SerpFoundOnWeb"),
        "explore_brands": Elsewhere("dataforseo.types.serp_products", "SerpExploreBrands"),
        "courses": Elsewhere("dataforseo.types.serp_media", "SerpCourses"),
    },
)


@model
class SerpResult(DeferringModel):
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
