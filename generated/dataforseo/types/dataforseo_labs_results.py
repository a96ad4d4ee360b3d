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
from dataforseo_runtime.answers.models import Unknown

LabsSerpItem: TypeAlias = (
    LabsPaid
    | LabsFeaturedSnippet
    | LabsLocalPack
    | LabsOrganic
    | LabsAnswerBox
    | LabsCarousel
    | LabsMultiCarousel
    | LabsGoogleFlights
    | LabsGoogleReviews
    | LabsGooglePosts
    | LabsImages
    | LabsJobs
    | LabsKnowledgeGraph
    | LabsHotelsPack
    | LabsMap
    | LabsPeopleAlsoAsk
    | LabsRelatedSearches
    | LabsPeopleAlsoSearch
    | LabsShopping
    | LabsTopStories
    | LabsTwitter
    | LabsVideo
    | LabsEvents
    | LabsRecipes
    | LabsTopSights
    | LabsScholarlyArticles
    | LabsPopularProducts
    | LabsQuestionsAndAnswers
    | LabsFindResultsOn
    | LabsStocksBox
    | LabsCommercialUnits
    | LabsLocalServices
    | LabsGoogleHotels
    | LabsMathSolver
    | LabsMentionCarousel
    | LabsPodcasts
    | LabsVisualStories
    | LabsFoundOnWeb
    | LabsExploreBrands
    | LabsCourses
    | Unknown
)
"""An element of a result page as the database keeps it."""
