# From spec/ai_optimization/ by `make generate`; do not edit.
"""AI Optimization: What language models answer, and whom they mention."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.ai_optimization.ai_keyword_data_available_filters import (
        AiKeywordDataAvailableFiltersRequest as AiKeywordDataAvailableFiltersRequest,
    )
    from dataforseo.ai_optimization.ai_keyword_data_keywords_search_volume import (
        AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches as AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches,
        AiKeywordDataKeywordsSearchVolumeLiveItem as AiKeywordDataKeywordsSearchVolumeLiveItem,
        AiKeywordDataKeywordsSearchVolumeLiveRequest as AiKeywordDataKeywordsSearchVolumeLiveRequest,
        AiKeywordDataKeywordsSearchVolumeLiveResult as AiKeywordDataKeywordsSearchVolumeLiveResult,
    )
    from dataforseo.ai_optimization.ai_keyword_data_locations_and_languages import (
        AiKeywordDataLocationsAndLanguagesRequest as AiKeywordDataLocationsAndLanguagesRequest,
        AiKeywordDataLocationsAndLanguagesResult as AiKeywordDataLocationsAndLanguagesResult,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses import (
        ChatGptLlmResponsesLiveRequest as ChatGptLlmResponsesLiveRequest,
        ChatGptLlmResponsesTaskGetRequest as ChatGptLlmResponsesTaskGetRequest,
        ChatGptLlmResponsesTaskPostRequest as ChatGptLlmResponsesTaskPostRequest,
        ChatGptLlmResponsesTasksReadyRequest as ChatGptLlmResponsesTasksReadyRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_models import (
        ChatGptLlmResponsesModelsRequest as ChatGptLlmResponsesModelsRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper import (
        ChatGptLlmScraperLiveAdvancedRequest as ChatGptLlmScraperLiveAdvancedRequest,
        ChatGptLlmScraperLiveHtmlRequest as ChatGptLlmScraperLiveHtmlRequest,
        ChatGptLlmScraperTaskGetAdvancedRequest as ChatGptLlmScraperTaskGetAdvancedRequest,
        ChatGptLlmScraperTaskGetHtmlRequest as ChatGptLlmScraperTaskGetHtmlRequest,
        ChatGptLlmScraperTaskPostRequest as ChatGptLlmScraperTaskPostRequest,
        ChatGptLlmScraperTasksReadyRequest as ChatGptLlmScraperTasksReadyRequest,
        ChatGptLlmScraperTasksReadyResult as ChatGptLlmScraperTasksReadyResult,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_languages import (
        ChatGptLlmScraperLanguagesRequest as ChatGptLlmScraperLanguagesRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_locations import (
        ChatGptLlmScraperLocationsCountryRequest as ChatGptLlmScraperLocationsCountryRequest,
        ChatGptLlmScraperLocationsRequest as ChatGptLlmScraperLocationsRequest,
    )
    from dataforseo.ai_optimization.claude_llm_responses import (
        ClaudeLlmResponsesLiveRequest as ClaudeLlmResponsesLiveRequest,
        ClaudeLlmResponsesTaskGetRequest as ClaudeLlmResponsesTaskGetRequest,
        ClaudeLlmResponsesTaskPostRequest as ClaudeLlmResponsesTaskPostRequest,
        ClaudeLlmResponsesTasksReadyRequest as ClaudeLlmResponsesTasksReadyRequest,
    )
    from dataforseo.ai_optimization.claude_llm_responses_models import (
        ClaudeLlmResponsesModelsRequest as ClaudeLlmResponsesModelsRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_responses import (
        GeminiLlmResponsesLiveRequest as GeminiLlmResponsesLiveRequest,
        GeminiLlmResponsesTaskGetRequest as GeminiLlmResponsesTaskGetRequest,
        GeminiLlmResponsesTaskPostRequest as GeminiLlmResponsesTaskPostRequest,
        GeminiLlmResponsesTasksReadyRequest as GeminiLlmResponsesTasksReadyRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_models import (
        GeminiLlmResponsesModelsRequest as GeminiLlmResponsesModelsRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper import (
        GeminiLlmScraperLiveAdvancedRequest as GeminiLlmScraperLiveAdvancedRequest,
        GeminiLlmScraperLiveHtmlRequest as GeminiLlmScraperLiveHtmlRequest,
        GeminiLlmScraperTaskGetAdvancedRequest as GeminiLlmScraperTaskGetAdvancedRequest,
        GeminiLlmScraperTaskGetHtmlRequest as GeminiLlmScraperTaskGetHtmlRequest,
        GeminiLlmScraperTaskPostRequest as GeminiLlmScraperTaskPostRequest,
        GeminiLlmScraperTasksReadyRequest as GeminiLlmScraperTasksReadyRequest,
        GeminiLlmScraperTasksReadyResult as GeminiLlmScraperTasksReadyResult,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_languages import (
        GeminiLlmScraperLanguagesRequest as GeminiLlmScraperLanguagesRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_locations import (
        GeminiLlmScraperLocationsRequest as GeminiLlmScraperLocationsRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_aggregated_metrics import (
        LlmMentionsAggregatedMetricsLiveRequest as LlmMentionsAggregatedMetricsLiveRequest,
        LlmMentionsAggregatedMetricsLiveResult as LlmMentionsAggregatedMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_available_filters import (
        LlmMentionsAvailableFiltersRequest as LlmMentionsAvailableFiltersRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_cross_aggregated_metrics import (
        LlmMentionsCrossAggregatedMetricsLiveRequest as LlmMentionsCrossAggregatedMetricsLiveRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_historical import (
        LlmMentionsHistoricalLiveItem as LlmMentionsHistoricalLiveItem,
        LlmMentionsHistoricalLiveRequest as LlmMentionsHistoricalLiveRequest,
        LlmMentionsHistoricalLiveResult as LlmMentionsHistoricalLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_locations_and_languages import (
        LlmMentionsLocationsAndLanguagesRequest as LlmMentionsLocationsAndLanguagesRequest,
        LlmMentionsLocationsAndLanguagesResult as LlmMentionsLocationsAndLanguagesResult,
        LlmMentionsLocationsAndLanguagesResultAvailableLanguages as LlmMentionsLocationsAndLanguagesResultAvailableLanguages,
    )
    from dataforseo.ai_optimization.llm_mentions_multi_target_metrics import (
        LlmMentionsMultiTargetMetricsLiveItem as LlmMentionsMultiTargetMetricsLiveItem,
        LlmMentionsMultiTargetMetricsLiveRequest as LlmMentionsMultiTargetMetricsLiveRequest,
        LlmMentionsMultiTargetMetricsLiveResult as LlmMentionsMultiTargetMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_search import (
        LlmMentionsSearchLiveItem as LlmMentionsSearchLiveItem,
        LlmMentionsSearchLiveRequest as LlmMentionsSearchLiveRequest,
        LlmMentionsSearchLiveResult as LlmMentionsSearchLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_search_mentions import (
        LlmMentionsSearchMentionsLiveItem as LlmMentionsSearchMentionsLiveItem,
        LlmMentionsSearchMentionsLiveRequest as LlmMentionsSearchMentionsLiveRequest,
        LlmMentionsSearchMentionsLiveResult as LlmMentionsSearchMentionsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics import (
        LlmMentionsTargetMetricsLiveRequest as LlmMentionsTargetMetricsLiveRequest,
        LlmMentionsTargetMetricsLiveResult as LlmMentionsTargetMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics_lite import (
        LlmMentionsTargetMetricsLiteLiveItem as LlmMentionsTargetMetricsLiteLiveItem,
        LlmMentionsTargetMetricsLiteLiveRequest as LlmMentionsTargetMetricsLiteLiveRequest,
        LlmMentionsTargetMetricsLiteLiveResult as LlmMentionsTargetMetricsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_delta import (
        LlmMentionsTimeseriesDeltaLiveItem as LlmMentionsTimeseriesDeltaLiveItem,
        LlmMentionsTimeseriesDeltaLiveRequest as LlmMentionsTimeseriesDeltaLiveRequest,
        LlmMentionsTimeseriesDeltaLiveResult as LlmMentionsTimeseriesDeltaLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_new_lost import (
        LlmMentionsTimeseriesNewLostLiveItem as LlmMentionsTimeseriesNewLostLiveItem,
        LlmMentionsTimeseriesNewLostLiveRequest as LlmMentionsTimeseriesNewLostLiveRequest,
        LlmMentionsTimeseriesNewLostLiveResult as LlmMentionsTimeseriesNewLostLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_domains import (
        LlmMentionsTopDomainsLiveRequest as LlmMentionsTopDomainsLiveRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories import (
        LlmMentionsTopMentionedBrandCategoriesLiveItem as LlmMentionsTopMentionedBrandCategoriesLiveItem,
        LlmMentionsTopMentionedBrandCategoriesLiveRequest as LlmMentionsTopMentionedBrandCategoriesLiveRequest,
        LlmMentionsTopMentionedBrandCategoriesLiveResult as LlmMentionsTopMentionedBrandCategoriesLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories_lite import (
        LlmMentionsTopMentionedBrandCategoriesLiteLiveItem as LlmMentionsTopMentionedBrandCategoriesLiteLiveItem,
        LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest as LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest,
        LlmMentionsTopMentionedBrandCategoriesLiteLiveResult as LlmMentionsTopMentionedBrandCategoriesLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands import (
        LlmMentionsTopMentionedBrandsLiveItem as LlmMentionsTopMentionedBrandsLiveItem,
        LlmMentionsTopMentionedBrandsLiveRequest as LlmMentionsTopMentionedBrandsLiveRequest,
        LlmMentionsTopMentionedBrandsLiveResult as LlmMentionsTopMentionedBrandsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands_lite import (
        LlmMentionsTopMentionedBrandsLiteLiveItem as LlmMentionsTopMentionedBrandsLiteLiveItem,
        LlmMentionsTopMentionedBrandsLiteLiveRequest as LlmMentionsTopMentionedBrandsLiteLiveRequest,
        LlmMentionsTopMentionedBrandsLiteLiveResult as LlmMentionsTopMentionedBrandsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains import (
        LlmMentionsTopMentionedDomainsLiveItem as LlmMentionsTopMentionedDomainsLiveItem,
        LlmMentionsTopMentionedDomainsLiveRequest as LlmMentionsTopMentionedDomainsLiveRequest,
        LlmMentionsTopMentionedDomainsLiveResult as LlmMentionsTopMentionedDomainsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains_lite import (
        LlmMentionsTopMentionedDomainsLiteLiveItem as LlmMentionsTopMentionedDomainsLiteLiveItem,
        LlmMentionsTopMentionedDomainsLiteLiveRequest as LlmMentionsTopMentionedDomainsLiteLiveRequest,
        LlmMentionsTopMentionedDomainsLiteLiveResult as LlmMentionsTopMentionedDomainsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages import (
        LlmMentionsTopMentionedPagesLiveItem as LlmMentionsTopMentionedPagesLiveItem,
        LlmMentionsTopMentionedPagesLiveRequest as LlmMentionsTopMentionedPagesLiveRequest,
        LlmMentionsTopMentionedPagesLiveResult as LlmMentionsTopMentionedPagesLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages_lite import (
        LlmMentionsTopMentionedPagesLiteLiveItem as LlmMentionsTopMentionedPagesLiteLiveItem,
        LlmMentionsTopMentionedPagesLiteLiveRequest as LlmMentionsTopMentionedPagesLiteLiveRequest,
        LlmMentionsTopMentionedPagesLiteLiveResult as LlmMentionsTopMentionedPagesLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_pages import (
        LlmMentionsTopPagesLiveRequest as LlmMentionsTopPagesLiveRequest,
    )
    from dataforseo.ai_optimization.perplexity_llm_responses import (
        PerplexityLlmResponsesLiveRequest as PerplexityLlmResponsesLiveRequest,
        PerplexityLlmResponsesLiveResult as PerplexityLlmResponsesLiveResult,
    )
    from dataforseo.ai_optimization.perplexity_llm_responses_models import (
        PerplexityLlmResponsesModelsRequest as PerplexityLlmResponsesModelsRequest,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "ai_keyword_data_available_filters": ("AiKeywordDataAvailableFiltersRequest",),
    "ai_keyword_data_keywords_search_volume": (
        "AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches",
        "AiKeywordDataKeywordsSearchVolumeLiveItem",
        "AiKeywordDataKeywordsSearchVolumeLiveRequest",
        "AiKeywordDataKeywordsSearchVolumeLiveResult",
    ),
    "ai_keyword_data_locations_and_languages": (
        "AiKeywordDataLocationsAndLanguagesRequest",
        "AiKeywordDataLocationsAndLanguagesResult",
    ),
    "chat_gpt_llm_responses": (
        "ChatGptLlmResponsesLiveRequest",
        "ChatGptLlmResponsesTaskGetRequest",
        "ChatGptLlmResponsesTaskPostRequest",
        "ChatGptLlmResponsesTasksReadyRequest",
    ),
    "chat_gpt_llm_responses_models": ("ChatGptLlmResponsesModelsRequest",),
    "chat_gpt_llm_scraper": (
        "ChatGptLlmScraperLiveAdvancedRequest",
        "ChatGptLlmScraperLiveHtmlRequest",
        "ChatGptLlmScraperTaskGetAdvancedRequest",
        "ChatGptLlmScraperTaskGetHtmlRequest",
        "ChatGptLlmScraperTaskPostRequest",
        "ChatGptLlmScraperTasksReadyRequest",
        "ChatGptLlmScraperTasksReadyResult",
    ),
    "chat_gpt_llm_scraper_languages": ("ChatGptLlmScraperLanguagesRequest",),
    "chat_gpt_llm_scraper_locations": (
        "ChatGptLlmScraperLocationsCountryRequest",
        "ChatGptLlmScraperLocationsRequest",
    ),
    "claude_llm_responses": (
        "ClaudeLlmResponsesLiveRequest",
        "ClaudeLlmResponsesTaskGetRequest",
        "ClaudeLlmResponsesTaskPostRequest",
        "ClaudeLlmResponsesTasksReadyRequest",
    ),
    "claude_llm_responses_models": ("ClaudeLlmResponsesModelsRequest",),
    "gemini_llm_responses": (
        "GeminiLlmResponsesLiveRequest",
        "GeminiLlmResponsesTaskGetRequest",
        "GeminiLlmResponsesTaskPostRequest",
        "GeminiLlmResponsesTasksReadyRequest",
    ),
    "gemini_llm_responses_models": ("GeminiLlmResponsesModelsRequest",),
    "gemini_llm_scraper": (
        "GeminiLlmScraperLiveAdvancedRequest",
        "GeminiLlmScraperLiveHtmlRequest",
        "GeminiLlmScraperTaskGetAdvancedRequest",
        "GeminiLlmScraperTaskGetHtmlRequest",
        "GeminiLlmScraperTaskPostRequest",
        "GeminiLlmScraperTasksReadyRequest",
        "GeminiLlmScraperTasksReadyResult",
    ),
    "gemini_llm_scraper_languages": ("GeminiLlmScraperLanguagesRequest",),
    "gemini_llm_scraper_locations": ("GeminiLlmScraperLocationsRequest",),
    "llm_mentions_aggregated_metrics": (
        "LlmMentionsAggregatedMetricsLiveRequest",
        "LlmMentionsAggregatedMetricsLiveResult",
    ),
    "llm_mentions_available_filters": ("LlmMentionsAvailableFiltersRequest",),
    "llm_mentions_cross_aggregated_metrics": ("LlmMentionsCrossAggregatedMetricsLiveRequest",),
    "llm_mentions_historical": (
        "LlmMentionsHistoricalLiveItem",
        "LlmMentionsHistoricalLiveRequest",
        "LlmMentionsHistoricalLiveResult",
    ),
    "llm_mentions_locations_and_languages": (
        "LlmMentionsLocationsAndLanguagesRequest",
        "LlmMentionsLocationsAndLanguagesResult",
        "LlmMentionsLocationsAndLanguagesResultAvailableLanguages",
    ),
    "llm_mentions_multi_target_metrics": (
        "LlmMentionsMultiTargetMetricsLiveItem",
        "LlmMentionsMultiTargetMetricsLiveRequest",
        "LlmMentionsMultiTargetMetricsLiveResult",
    ),
    "llm_mentions_search": (
        "LlmMentionsSearchLiveItem",
        "LlmMentionsSearchLiveRequest",
        "LlmMentionsSearchLiveResult",
    ),
    "llm_mentions_search_mentions": (
        "LlmMentionsSearchMentionsLiveItem",
        "LlmMentionsSearchMentionsLiveRequest",
        "LlmMentionsSearchMentionsLiveResult",
    ),
    "llm_mentions_target_metrics": (
        "LlmMentionsTargetMetricsLiveRequest",
        "LlmMentionsTargetMetricsLiveResult",
    ),
    "llm_mentions_target_metrics_lite": (
        "LlmMentionsTargetMetricsLiteLiveItem",
        "LlmMentionsTargetMetricsLiteLiveRequest",
        "LlmMentionsTargetMetricsLiteLiveResult",
    ),
    "llm_mentions_timeseries_delta": (
        "LlmMentionsTimeseriesDeltaLiveItem",
        "LlmMentionsTimeseriesDeltaLiveRequest",
        "LlmMentionsTimeseriesDeltaLiveResult",
    ),
    "llm_mentions_timeseries_new_lost": (
        "LlmMentionsTimeseriesNewLostLiveItem",
        "LlmMentionsTimeseriesNewLostLiveRequest",
        "LlmMentionsTimeseriesNewLostLiveResult",
    ),
    "llm_mentions_top_domains": ("LlmMentionsTopDomainsLiveRequest",),
    "llm_mentions_top_mentioned_brand_categories": (
        "LlmMentionsTopMentionedBrandCategoriesLiveItem",
        "LlmMentionsTopMentionedBrandCategoriesLiveRequest",
        "LlmMentionsTopMentionedBrandCategoriesLiveResult",
    ),
    "llm_mentions_top_mentioned_brand_categories_lite": (
        "LlmMentionsTopMentionedBrandCategoriesLiteLiveItem",
        "LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest",
        "LlmMentionsTopMentionedBrandCategoriesLiteLiveResult",
    ),
    "llm_mentions_top_mentioned_brands": (
        "LlmMentionsTopMentionedBrandsLiveItem",
        "LlmMentionsTopMentionedBrandsLiveRequest",
        "LlmMentionsTopMentionedBrandsLiveResult",
    ),
    "llm_mentions_top_mentioned_brands_lite": (
        "LlmMentionsTopMentionedBrandsLiteLiveItem",
        "LlmMentionsTopMentionedBrandsLiteLiveRequest",
        "LlmMentionsTopMentionedBrandsLiteLiveResult",
    ),
    "llm_mentions_top_mentioned_domains": (
        "LlmMentionsTopMentionedDomainsLiveItem",
        "LlmMentionsTopMentionedDomainsLiveRequest",
        "LlmMentionsTopMentionedDomainsLiveResult",
    ),
    "llm_mentions_top_mentioned_domains_lite": (
        "LlmMentionsTopMentionedDomainsLiteLiveItem",
        "LlmMentionsTopMentionedDomainsLiteLiveRequest",
        "LlmMentionsTopMentionedDomainsLiteLiveResult",
    ),
    "llm_mentions_top_mentioned_pages": (
        "LlmMentionsTopMentionedPagesLiveItem",
        "LlmMentionsTopMentionedPagesLiveRequest",
        "LlmMentionsTopMentionedPagesLiveResult",
    ),
    "llm_mentions_top_mentioned_pages_lite": (
        "LlmMentionsTopMentionedPagesLiteLiveItem",
        "LlmMentionsTopMentionedPagesLiteLiveRequest",
        "LlmMentionsTopMentionedPagesLiteLiveResult",
    ),
    "llm_mentions_top_pages": ("LlmMentionsTopPagesLiveRequest",),
    "perplexity_llm_responses": ("PerplexityLlmResponsesLiveRequest", "PerplexityLlmResponsesLiveResult"),
    "perplexity_llm_responses_models": ("PerplexityLlmResponsesModelsRequest",),
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
