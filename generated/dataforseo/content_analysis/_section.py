# From spec/content_analysis/ by `make generate`; do not edit.
"""Content Analysis: Where and in which tone a phrase is cited on the web."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.content_analysis.available_filters import available_filters as call_available_filters
    from dataforseo.content_analysis.categories import categories as call_categories
    from dataforseo.content_analysis.category_trends_live import (
        category_trends_live as call_category_trends_live,
    )
    from dataforseo.content_analysis.id_list import id_list as call_id_list
    from dataforseo.content_analysis.languages import languages as call_languages
    from dataforseo.content_analysis.locations import locations as call_locations
    from dataforseo.content_analysis.phrase_trends_live import phrase_trends_live as call_phrase_trends_live
    from dataforseo.content_analysis.rating_distribution_live import (
        rating_distribution_live as call_rating_distribution_live,
    )
    from dataforseo.content_analysis.search_live import search_live as call_search_live
    from dataforseo.content_analysis.sentiment_analysis_live import (
        sentiment_analysis_live as call_sentiment_analysis_live,
    )
    from dataforseo.content_analysis.summary_live import summary_live as call_summary_live
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
        PagedOperation,
    )

_INDEX = {
    "available_filters": "available_filters",
    "categories": "categories",
    "category_trends_live": "category_trends/live",
    "id_list": "id_list",
    "languages": "languages",
    "locations": "locations",
    "phrase_trends_live": "phrase_trends/live",
    "rating_distribution_live": "rating_distribution/live",
    "search_live": "search/live",
    "sentiment_analysis_live": "sentiment_analysis/live",
    "summary_live": "summary/live",
}


class ContentAnalysis(Section):
    """Content Analysis: Where and in which tone a phrase is cited on the web."""

    _package = "dataforseo.content_analysis"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        available_filters = Operation(call_available_filters)
        """List the fields that each call of Content Analysis can be filtered by."""
        categories = Operation(call_categories)
        """List the categories of Content Analysis."""
        category_trends_live = Operation(call_category_trends_live)
        """Give the citations of a category over time."""
        id_list = PagedOperation(call_id_list)
        """List the Content Analysis tasks that this account made in a time window."""
        languages = Operation(call_languages)
        """List the languages of Content Analysis."""
        locations = Operation(call_locations)
        """List the locations of Content Analysis."""
        phrase_trends_live = Operation(call_phrase_trends_live)
        """Give the citations of a phrase over time."""
        rating_distribution_live = Operation(call_rating_distribution_live)
        """Say how citations of a phrase spread over ratings."""
        search_live = PagedOperation(call_search_live)
        """List citations of a phrase on the web."""
        sentiment_analysis_live = Operation(call_sentiment_analysis_live)
        """Say in which tone a phrase is cited."""
        summary_live = Operation(call_summary_live)
        """Sum up the citations of a phrase."""


class AsyncContentAnalysis(AsyncSection):
    """Content Analysis: Where and in which tone a phrase is cited on the web."""

    _package = "dataforseo.content_analysis"
    _index = _INDEX

    if TYPE_CHECKING:
        available_filters = AsyncOperation(call_available_filters)
        """List the fields that each call of Content Analysis can be filtered by."""
        categories = AsyncOperation(call_categories)
        """List the categories of Content Analysis."""
        category_trends_live = AsyncOperation(call_category_trends_live)
        """Give the citations of a category over time."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the Content Analysis tasks that this account made in a time window."""
        languages = AsyncOperation(call_languages)
        """List the languages of Content Analysis."""
        locations = AsyncOperation(call_locations)
        """List the locations of Content Analysis."""
        phrase_trends_live = AsyncOperation(call_phrase_trends_live)
        """Give the citations of a phrase over time."""
        rating_distribution_live = AsyncOperation(call_rating_distribution_live)
        """Say how citations of a phrase spread over ratings."""
        search_live = AsyncPagedOperation(call_search_live)
        """List citations of a phrase on the web."""
        sentiment_analysis_live = AsyncOperation(call_sentiment_analysis_live)
        """Say in which tone a phrase is cited."""
        summary_live = AsyncOperation(call_summary_live)
        """Sum up the citations of a phrase."""
