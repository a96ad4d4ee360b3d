# From spec/content_analysis/ by `make generate`; do not edit.
"""Content Analysis: Where and in which tone a phrase is cited on the web."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.content_analysis.available_filters import (
        AvailableFiltersRequest as AvailableFiltersRequest,
    )
    from dataforseo.content_analysis.categories import CategoriesRequest as CategoriesRequest
    from dataforseo.content_analysis.category_trends import (
        CategoryTrendsLiveRequest as CategoryTrendsLiveRequest,
    )
    from dataforseo.content_analysis.id_list import IdListRequest as IdListRequest
    from dataforseo.content_analysis.languages import LanguagesRequest as LanguagesRequest
    from dataforseo.content_analysis.locations import LocationsRequest as LocationsRequest
    from dataforseo.content_analysis.phrase_trends import PhraseTrendsLiveRequest as PhraseTrendsLiveRequest
    from dataforseo.content_analysis.rating_distribution import (
        RatingDistributionLiveRequest as RatingDistributionLiveRequest,
        RatingDistributionLiveResult as RatingDistributionLiveResult,
    )
    from dataforseo.content_analysis.search import (
        SearchLiveAnalysisContent as SearchLiveAnalysisContent,
        SearchLiveItem as SearchLiveItem,
        SearchLiveRequest as SearchLiveRequest,
        SearchLiveResult as SearchLiveResult,
        SearchLiveSocialMetrics as SearchLiveSocialMetrics,
    )
    from dataforseo.content_analysis.sentiment_analysis import (
        SentimentAnalysisLivePositiveConnotationDistribution as SentimentAnalysisLivePositiveConnotationDistribution,
        SentimentAnalysisLiveRequest as SentimentAnalysisLiveRequest,
        SentimentAnalysisLiveResult as SentimentAnalysisLiveResult,
        SentimentAnalysisLiveSentimentConnotationDistribution as SentimentAnalysisLiveSentimentConnotationDistribution,
    )
    from dataforseo.content_analysis.summary import SummaryLiveRequest as SummaryLiveRequest

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "available_filters": ("AvailableFiltersRequest",),
    "categories": ("CategoriesRequest",),
    "category_trends": ("CategoryTrendsLiveRequest",),
    "id_list": ("IdListRequest",),
    "languages": ("LanguagesRequest",),
    "locations": ("LocationsRequest",),
    "phrase_trends": ("PhraseTrendsLiveRequest",),
    "rating_distribution": ("RatingDistributionLiveRequest", "RatingDistributionLiveResult"),
    "search": (
        "SearchLiveAnalysisContent",
        "SearchLiveItem",
        "SearchLiveRequest",
        "SearchLiveResult",
        "SearchLiveSocialMetrics",
    ),
    "sentiment_analysis": (
        "SentimentAnalysisLivePositiveConnotationDistribution",
        "SentimentAnalysisLiveRequest",
        "SentimentAnalysisLiveResult",
        "SentimentAnalysisLiveSentimentConnotationDistribution",
    ),
    "summary": ("SummaryLiveRequest",),
}
_MODULES = {name: module for module, names in _CLASSES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return __dir__()
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
