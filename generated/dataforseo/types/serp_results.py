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
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class SerpResult(Model):
    """One search, with the elements of its result pages."""

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
    items: "List[SerpItem] | None" = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


SerpItem: TypeAlias = (
    SerpPaid
    | SerpOrganic
    | SerpFeaturedSnippet
    | SerpKnowledgeGraph
    | SerpTopStories
    | SerpPeopleAlsoAsk
    | SerpPeopleAlsoSearch
    | SerpImages
    | SerpTwitter
    | SerpGoogleReviews
    | SerpJobs
    | SerpMap
    | SerpApp
    | SerpLocalPack
    | SerpCarousel
    | SerpVideo
    | SerpAnswerBox
    | SerpShopping
    | SerpGoogleFlights
    | SerpEvents
    | SerpRelatedSearches
    | SerpMultiCarousel
    | SerpRecipes
    | SerpTopSights
    | SerpScholarlyArticles
    | SerpPopularProducts
    | SerpStocksBox
    | SerpFindResultsOn
    | SerpQuestionsAndAnswers
    | SerpHotelsPack
    | SerpCommercialUnits
    | SerpLocalServices
    | SerpGoogleHotels
    | SerpMathSolver
    | SerpCurrencyBox
    | SerpProductConsiderations
    | SerpShortVideos
    | SerpRefineProducts
    | SerpPerspectives
    | SerpDiscussionsAndForums
    | SerpCompareSites
    | SerpKnowledgeGraphCarouselItem
    | SerpKnowledgeGraphDescriptionItem
    | SerpKnowledgeGraphImagesItem
    | SerpKnowledgeGraphListItem
    | SerpKnowledgeGraphRowItem
    | SerpKnowledgeGraphHotelsBookingItem
    | SerpKnowledgeGraphExpandedItem
    | SerpKnowledgeGraphPartItem
    | SerpKnowledgeGraphShoppingItem
    | SerpKnowledgeGraphAiOverviewItem
    | SerpAiOverview
    | SerpThirdPartyReviews
    | SerpDictionary
    | SerpGooglePosts
    | SerpMentionCarousel
    | SerpPodcasts
    | SerpVisualStories
    | SerpFoundOnWeb
    | SerpExploreBrands
    | SerpCourses
    | Unknown
)
"""An element of a result page of Google, Baidu, Naver, Seznam or Yahoo."""
