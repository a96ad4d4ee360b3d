# From spec/content_analysis/ by `make generate`; do not edit.
"""Content Analysis: Where and in which tone a phrase is cited on the web."""

from typing import TYPE_CHECKING

from dataforseo.content_analysis._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
        PagedOperation,
    )

    from . import (
        available_filters as _available_filters,
        categories as _categories,
        category_trends_live as _category_trends_live,
        id_list as _id_list,
        languages as _languages,
        locations as _locations,
        phrase_trends_live as _phrase_trends_live,
        rating_distribution_live as _rating_distribution_live,
        search_live as _search_live,
        sentiment_analysis_live as _sentiment_analysis_live,
        summary_live as _summary_live,
    )


class ContentAnalysis(Section):
    """Content Analysis: Where and in which tone a phrase is cited on the web."""

    _package = "dataforseo.content_analysis"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        categories = Operation(_categories.CategoriesRequest, _categories.ENDPOINT)
        category_trends_live = Operation(_category_trends_live.CategoryTrendsLiveRequest, _category_trends_live.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        languages = Operation(_languages.LanguagesRequest, _languages.ENDPOINT)
        locations = Operation(_locations.LocationsRequest, _locations.ENDPOINT)
        phrase_trends_live = Operation(_phrase_trends_live.PhraseTrendsLiveRequest, _phrase_trends_live.ENDPOINT)
        rating_distribution_live = Operation(_rating_distribution_live.RatingDistributionLiveRequest, _rating_distribution_live.ENDPOINT)
        search_live = PagedOperation(_search_live.SearchLiveRequest, _search_live.ENDPOINT)
        sentiment_analysis_live = Operation(_sentiment_analysis_live.SentimentAnalysisLiveRequest, _sentiment_analysis_live.ENDPOINT)
        summary_live = Operation(_summary_live.SummaryLiveRequest, _summary_live.ENDPOINT)
        # fmt: on


class AsyncContentAnalysis(AsyncSection):
    """Content Analysis: Where and in which tone a phrase is cited on the web."""

    _package = "dataforseo.content_analysis"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        categories = AsyncOperation(_categories.CategoriesRequest, _categories.ENDPOINT)
        category_trends_live = AsyncOperation(_category_trends_live.CategoryTrendsLiveRequest, _category_trends_live.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        languages = AsyncOperation(_languages.LanguagesRequest, _languages.ENDPOINT)
        locations = AsyncOperation(_locations.LocationsRequest, _locations.ENDPOINT)
        phrase_trends_live = AsyncOperation(_phrase_trends_live.PhraseTrendsLiveRequest, _phrase_trends_live.ENDPOINT)
        rating_distribution_live = AsyncOperation(_rating_distribution_live.RatingDistributionLiveRequest, _rating_distribution_live.ENDPOINT)
        search_live = AsyncPagedOperation(_search_live.SearchLiveRequest, _search_live.ENDPOINT)
        sentiment_analysis_live = AsyncOperation(_sentiment_analysis_live.SentimentAnalysisLiveRequest, _sentiment_analysis_live.ENDPOINT)
        summary_live = AsyncOperation(_summary_live.SummaryLiveRequest, _summary_live.ENDPOINT)
        # fmt: on
