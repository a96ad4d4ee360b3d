# From spec/content_analysis/ by `make generate`; do not edit.
"""Content Analysis: Where and in which tone a phrase is cited on the web."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.content_analysis.category_trends_live import CategoryTrendsLiveRequest
    from dataforseo.content_analysis.id_list import IdListRequest
    from dataforseo.content_analysis.phrase_trends_live import PhraseTrendsLiveRequest
    from dataforseo.content_analysis.rating_distribution_live import (
        RatingDistributionLiveRequest,
        RatingDistributionLiveResult,
    )
    from dataforseo.content_analysis.search_live import (
        SearchLiveAnalysisContent,
        SearchLiveItem,
        SearchLiveRequest,
        SearchLiveResult,
        SearchLiveSocialMetrics,
    )
    from dataforseo.content_analysis.sentiment_analysis_live import (
        SentimentAnalysisLivePositiveConnotationDistribution,
        SentimentAnalysisLiveRequest,
        SentimentAnalysisLiveResult,
        SentimentAnalysisLiveSentimentConnotationDistribution,
    )
    from dataforseo.content_analysis.summary_live import SummaryLiveRequest

__all__: list[str] = [
    "CategoryTrendsLiveRequest",
    "IdListRequest",
    "PhraseTrendsLiveRequest",
    "RatingDistributionLiveRequest",
    "RatingDistributionLiveResult",
    "SearchLiveAnalysisContent",
    "SearchLiveItem",
    "SearchLiveRequest",
    "SearchLiveResult",
    "SearchLiveSocialMetrics",
    "SentimentAnalysisLivePositiveConnotationDistribution",
    "SentimentAnalysisLiveRequest",
    "SentimentAnalysisLiveResult",
    "SentimentAnalysisLiveSentimentConnotationDistribution",
    "SummaryLiveRequest",
]

_MODULES: Mapping[str, str] = {
    "CategoryTrendsLiveRequest": "category_trends_live",
    "IdListRequest": "id_list",
    "PhraseTrendsLiveRequest": "phrase_trends_live",
    "RatingDistributionLiveRequest": "rating_distribution_live",
    "RatingDistributionLiveResult": "rating_distribution_live",
    "SearchLiveAnalysisContent": "search_live",
    "SearchLiveItem": "search_live",
    "SearchLiveRequest": "search_live",
    "SearchLiveResult": "search_live",
    "SearchLiveSocialMetrics": "search_live",
    "SentimentAnalysisLivePositiveConnotationDistribution": "sentiment_analysis_live",
    "SentimentAnalysisLiveRequest": "sentiment_analysis_live",
    "SentimentAnalysisLiveResult": "sentiment_analysis_live",
    "SentimentAnalysisLiveSentimentConnotationDistribution": "sentiment_analysis_live",
    "SummaryLiveRequest": "summary_live",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
