# From spec/types/dataforseo_labs/results.yaml by `make generate`; do not edit.
"""Result pages as the database keeps them."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo_runtime.shapes import Choice, Elsewhere

if TYPE_CHECKING:
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

LabsSerpItem: TypeAlias = "LabsPaid | LabsFeaturedSnippet | LabsLocalPack | LabsOrganic | LabsAnswerBox | LabsCarousel | LabsMultiCarousel | LabsGoogleFlights | LabsGoogleReviews | LabsGooglePosts | LabsImages | LabsJobs | LabsKnowledgeGraph | LabsHotelsPack | LabsMap | LabsPeopleAlsoAsk | LabsRelatedSearches | LabsPeopleAlsoSearch | LabsShopping | LabsTopStories | LabsTwitter | LabsVideo | LabsEvents | LabsRecipes | LabsTopSights | LabsScholarlyArticles | LabsPopularProducts | LabsQuestionsAndAnswers | LabsFindResultsOn | LabsStocksBox | LabsCommercialUnits | LabsLocalServices | LabsGoogleHotels | LabsMathSolver | LabsMentionCarousel | LabsPodcasts | LabsVisualStories | LabsFoundOnWeb | LabsExploreBrands | LabsCourses | UnknownItem"
"""An element of a result page as the database keeps it."""
LABS_SERP_ITEM = Choice(
    "type",
    {
        "paid": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsPaid"),
        "featured_snippet": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsFeaturedSnippet"),
        "local_pack": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsLocalPack"),
        "organic": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsOrganic"),
        "answer_box": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsAnswerBox"),
        "carousel": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsCarousel"),
        "multi_carousel": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsMultiCarousel"),
        "google_flights": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsGoogleFlights"),
        "google_reviews": Elsewhere("dataforseo.types.dataforseo_labs_products", "LabsGoogleReviews"),
        "google_posts": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsGooglePosts"),
        "images": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsImages"),
        "jobs": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsJobs"),
        "knowledge_graph": Elsewhere(
            "dataforseo.types.dataforseo_labs_knowledge_graph", "LabsKnowledgeGraph"
        ),
        "hotels_pack": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsHotelsPack"),
        "map": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsMap"),
        "people_also_ask": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsPeopleAlsoAsk"),
        "related_searches": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsRelatedSearches"),
        "people_also_search": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsPeopleAlsoSearch"),
        "shopping": Elsewhere("dataforseo.types.dataforseo_labs_products", "LabsShopping"),
        "top_stories": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsTopStories"),
        "twitter": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsTwitter"),
        "video": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsVideo"),
        "events": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsEvents"),
        "recipes": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsRecipes"),
        "top_sights": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsTopSights"),
        "scholarly_articles": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsScholarlyArticles"),
        "popular_products": Elsewhere("dataforseo.types.dataforseo_labs_products", "LabsPopularProducts"),
        "questions_and_answers": Elsewhere(
            "dataforseo.types.dataforseo_labs_answers", "LabsQuestionsAndAnswers"
        ),
        "find_results_on": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsFindResultsOn"),
        "stocks_box": Elsewhere("dataforseo.types.dataforseo_labs_products", "LabsStocksBox"),
        "commercial_units": Elsewhere("dataforseo.types.dataforseo_labs_products", "LabsCommercialUnits"),
        "local_services": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsLocalServices"),
        "google_hotels": Elsewhere("dataforseo.types.dataforseo_labs_places", "LabsGoogleHotels"),
        "math_solver": Elsewhere("dataforseo.types.dataforseo_labs_answers", "LabsMathSolver"),
        "mention_carousel": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsMentionCarousel"),
        "podcasts": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsPodcasts"),
        "visual_stories": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsVisualStories"),
        "found_on_web": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsFoundOnWeb"),
        "explore_brands": Elsewhere("dataforseo.types.dataforseo_labs_products", "LabsExploreBrands"),
        "courses": Elsewhere("dataforseo.types.dataforseo_labs_media", "LabsCourses"),
    },
)
