# From spec/content_analysis/ by `make generate`; do not edit.
"""Content Analysis: Where and in which tone a phrase is cited on the web."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.content_analysis._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
        PagedOperation,
    )

    from . import (
        available_filters as _available_filters,
        categories as _categories,
        category_trends as _category_trends,
        id_list as _id_list,
        languages as _languages,
        locations as _locations,
        phrase_trends as _phrase_trends,
        rating_distribution as _rating_distribution,
        search as _search,
        sentiment_analysis as _sentiment_analysis,
        summary as _summary,
    )


class ContentAnalysis(Section, name="content_analysis", index=OPERATIONS, summaries=SUMMARIES):
    """Content Analysis: Where and in which tone a phrase is cited on the web."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        categories = Operation(_categories.CategoriesRequest, _categories.CATEGORIES)
        category_trends_live = Operation(_category_trends.CategoryTrendsLiveRequest, _category_trends.CATEGORY_TRENDS_LIVE)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        languages = Operation(_languages.LanguagesRequest, _languages.LANGUAGES)
        locations = Operation(_locations.LocationsRequest, _locations.LOCATIONS)
        phrase_trends_live = Operation(_phrase_trends.PhraseTrendsLiveRequest, _phrase_trends.PHRASE_TRENDS_LIVE)
        rating_distribution_live = Operation(_rating_distribution.RatingDistributionLiveRequest, _rating_distribution.RATING_DISTRIBUTION_LIVE)
        search_live = PagedOperation(_search.SearchLiveRequest, _search.SEARCH_LIVE)
        sentiment_analysis_live = Operation(_sentiment_analysis.SentimentAnalysisLiveRequest, _sentiment_analysis.SENTIMENT_ANALYSIS_LIVE)
        summary_live = Operation(_summary.SummaryLiveRequest, _summary.SUMMARY_LIVE)
        # fmt: on


class AsyncContentAnalysis(AsyncSection, name="content_analysis", index=OPERATIONS, summaries=SUMMARIES):
    """Content Analysis: Where and in which tone a phrase is cited on the web."""

    if TYPE_CHECKING:
        # fmt: off
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        categories = AsyncOperation(_categories.CategoriesRequest, _categories.CATEGORIES)
        category_trends_live = AsyncOperation(_category_trends.CategoryTrendsLiveRequest, _category_trends.CATEGORY_TRENDS_LIVE)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        languages = AsyncOperation(_languages.LanguagesRequest, _languages.LANGUAGES)
        locations = AsyncOperation(_locations.LocationsRequest, _locations.LOCATIONS)
        phrase_trends_live = AsyncOperation(_phrase_trends.PhraseTrendsLiveRequest, _phrase_trends.PHRASE_TRENDS_LIVE)
        rating_distribution_live = AsyncOperation(_rating_distribution.RatingDistributionLiveRequest, _rating_distribution.RATING_DISTRIBUTION_LIVE)
        search_live = AsyncPagedOperation(_search.SearchLiveRequest, _search.SEARCH_LIVE)
        sentiment_analysis_live = AsyncOperation(_sentiment_analysis.SentimentAnalysisLiveRequest, _sentiment_analysis.SENTIMENT_ANALYSIS_LIVE)
        summary_live = AsyncOperation(_summary.SummaryLiveRequest, _summary.SUMMARY_LIVE)
        # fmt: on
