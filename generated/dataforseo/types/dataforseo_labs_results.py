# From spec/types/dataforseo_labs/results.yaml by `make generate`; do not edit.
"""Result pages as the database keeps them."""

from typing import TypeAlias

from dataforseo.types.dataforseo_labs_answers import (
    LabsAnswerBox,
    LabsFeaturedSnippet,
    LabsFindResultsOn,
    LabsMathSolver,
    LabsOrganic,
    LabsPaid,
    LabsPeopleAlsoAsk,
    LabsPeopleAlsoSearch,
    LabsQuestionsAndAnswers,
    LabsRelatedSearches,
)
from dataforseo.types.dataforseo_labs_knowledge_graph import LabsKnowledgeGraph
from dataforseo.types.dataforseo_labs_media import (
    LabsCarousel,
    LabsCourses,
    LabsFoundOnWeb,
    LabsGooglePosts,
    LabsImages,
    LabsJobs,
    LabsMentionCarousel,
    LabsMultiCarousel,
    LabsPodcasts,
    LabsRecipes,
    LabsScholarlyArticles,
    LabsTopStories,
    LabsTwitter,
    LabsVideo,
    LabsVisualStories,
)
from dataforseo.types.dataforseo_labs_places import (
    LabsEvents,
    LabsGoogleFlights,
    LabsGoogleHotels,
    LabsHotelsPack,
    LabsLocalPack,
    LabsLocalServices,
    LabsMap,
    LabsTopSights,
)
from dataforseo.types.dataforseo_labs_products import (
    LabsCommercialUnits,
    LabsExploreBrands,
    LabsGoogleReviews,
    LabsPopularProducts,
    LabsShopping,
    LabsStocksBox,
)
from dataforseo_runtime.models import UnknownItem
from dataforseo_runtime.shapes import Choice

__all__ = ["LabsSerpItem"]

LabsSerpItem: TypeAlias = "LabsPaid | LabsFeaturedSnippet | LabsLocalPack | LabsOrganic | LabsAnswerBox | LabsCarousel | LabsMultiCarousel | LabsGoogleFlights | LabsGoogleReviews | LabsGooglePosts | LabsImages | LabsJobs | LabsKnowledgeGraph | LabsHotelsPack | LabsMap | LabsPeopleAlsoAsk | LabsRelatedSearches | LabsPeopleAlsoSearch | LabsShopping | LabsTopStories | LabsTwitter | LabsVideo | LabsEvents | LabsRecipes | LabsTopSights | LabsScholarlyArticles | LabsPopularProducts | LabsQuestionsAndAnswers | LabsFindResultsOn | LabsStocksBox | LabsCommercialUnits | LabsLocalServices | LabsGoogleHotels | LabsMathSolver | LabsMentionCarousel | LabsPodcasts | LabsVisualStories | LabsFoundOnWeb | LabsExploreBrands | LabsCourses | UnknownItem"
"""An element of a result page as the database keeps it."""
LABS_SERP_ITEM = Choice(
    "type",
    {
        "paid": lambda: LabsPaid,
        "featured_snippet": lambda: LabsFeaturedSnippet,
        "local_pack": lambda: LabsLocalPack,
        "organic": lambda: LabsOrganic,
        "answer_box": lambda: LabsAnswerBox,
        "carousel": lambda: LabsCarousel,
        "multi_carousel": lambda: LabsMultiCarousel,
        "google_flights": lambda: LabsGoogleFlights,
        "google_reviews": lambda: LabsGoogleReviews,
        "google_posts": lambda: LabsGooglePosts,
        "images": lambda: LabsImages,
        "jobs": lambda: LabsJobs,
        "knowledge_graph": lambda: LabsKnowledgeGraph,
        "hotels_pack": lambda: LabsHotelsPack,
        "map": lambda: LabsMap,
        "people_also_ask": lambda: LabsPeopleAlsoAsk,
        "related_searches": lambda: LabsRelatedSearches,
        "people_also_search": lambda: LabsPeopleAlsoSearch,
        "shopping": lambda: LabsShopping,
        "top_stories": lambda: LabsTopStories,
        "twitter": lambda: LabsTwitter,
        "video": lambda: LabsVideo,
        "events": lambda: LabsEvents,
        "recipes": lambda: LabsRecipes,
        "top_sights": lambda: LabsTopSights,
        "scholarly_articles": lambda: LabsScholarlyArticles,
        "popular_products": lambda: LabsPopularProducts,
        "questions_and_answers": lambda: LabsQuestionsAndAnswers,
        "find_results_on": lambda: LabsFindResultsOn,
        "stocks_box": lambda: LabsStocksBox,
        "commercial_units": lambda: LabsCommercialUnits,
        "local_services": lambda: LabsLocalServices,
        "google_hotels": lambda: LabsGoogleHotels,
        "math_solver": lambda: LabsMathSolver,
        "mention_carousel": lambda: LabsMentionCarousel,
        "podcasts": lambda: LabsPodcasts,
        "visual_stories": lambda: LabsVisualStories,
        "found_on_web": lambda: LabsFoundOnWeb,
        "explore_brands": lambda: LabsExploreBrands,
        "courses": lambda: LabsCourses,
    },
)
