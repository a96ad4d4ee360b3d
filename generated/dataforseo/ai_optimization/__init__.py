# From spec/ai_optimization/ by `make generate`; do not edit.
"""AI Optimization: What language models answer, and whom they mention."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.ai_optimization.ai_keyword_data_available_filters import (
        AiKeywordDataAvailableFiltersRequest as AiKeywordDataAvailableFiltersRequest,
    )
    from dataforseo.ai_optimization.ai_keyword_data_keywords_search_volume_live import (
        AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches as AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches,
        AiKeywordDataKeywordsSearchVolumeLiveItem as AiKeywordDataKeywordsSearchVolumeLiveItem,
        AiKeywordDataKeywordsSearchVolumeLiveRequest as AiKeywordDataKeywordsSearchVolumeLiveRequest,
        AiKeywordDataKeywordsSearchVolumeLiveResult as AiKeywordDataKeywordsSearchVolumeLiveResult,
    )
    from dataforseo.ai_optimization.ai_keyword_data_locations_and_languages import (
        AiKeywordDataLocationsAndLanguagesRequest as AiKeywordDataLocationsAndLanguagesRequest,
        AiKeywordDataLocationsAndLanguagesResult as AiKeywordDataLocationsAndLanguagesResult,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_live import (
        ChatGptLlmResponsesLiveRequest as ChatGptLlmResponsesLiveRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_models import (
        ChatGptLlmResponsesModelsRequest as ChatGptLlmResponsesModelsRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_task_get import (
        ChatGptLlmResponsesTaskGetRequest as ChatGptLlmResponsesTaskGetRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_task_post import (
        ChatGptLlmResponsesTaskPostRequest as ChatGptLlmResponsesTaskPostRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_tasks_ready import (
        ChatGptLlmResponsesTasksReadyRequest as ChatGptLlmResponsesTasksReadyRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_languages import (
        ChatGptLlmScraperLanguagesRequest as ChatGptLlmScraperLanguagesRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_live_advanced import (
        ChatGptLlmScraperLiveAdvancedRequest as ChatGptLlmScraperLiveAdvancedRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_live_html import (
        ChatGptLlmScraperLiveHtmlRequest as ChatGptLlmScraperLiveHtmlRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_locations import (
        ChatGptLlmScraperLocationsRequest as ChatGptLlmScraperLocationsRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_locations_country import (
        ChatGptLlmScraperLocationsCountryRequest as ChatGptLlmScraperLocationsCountryRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_get_advanced import (
        ChatGptLlmScraperTaskGetAdvancedRequest as ChatGptLlmScraperTaskGetAdvancedRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_get_html import (
        ChatGptLlmScraperTaskGetHtmlRequest as ChatGptLlmScraperTaskGetHtmlRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_post import (
        ChatGptLlmScraperTaskPostRequest as ChatGptLlmScraperTaskPostRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_tasks_ready import (
        ChatGptLlmScraperTasksReadyRequest as ChatGptLlmScraperTasksReadyRequest,
        ChatGptLlmScraperTasksReadyResult as ChatGptLlmScraperTasksReadyResult,
    )
    from dataforseo.ai_optimization.claude_llm_responses_live import (
        ClaudeLlmResponsesLiveRequest as ClaudeLlmResponsesLiveRequest,
    )
    from dataforseo.ai_optimization.claude_llm_responses_models import (
        ClaudeLlmResponsesModelsRequest as ClaudeLlmResponsesModelsRequest,
    )
    from dataforseo.ai_optimization.claude_llm_responses_task_get import (
        ClaudeLlmResponsesTaskGetRequest as ClaudeLlmResponsesTaskGetRequest,
    )
    from dataforseo.ai_optimization.claude_llm_responses_task_post import (
        ClaudeLlmResponsesTaskPostRequest as ClaudeLlmResponsesTaskPostRequest,
    )
    from dataforseo.ai_optimization.claude_llm_responses_tasks_ready import (
        ClaudeLlmResponsesTasksReadyRequest as ClaudeLlmResponsesTasksReadyRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_live import (
        GeminiLlmResponsesLiveRequest as GeminiLlmResponsesLiveRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_models import (
        GeminiLlmResponsesModelsRequest as GeminiLlmResponsesModelsRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_task_get import (
        GeminiLlmResponsesTaskGetRequest as GeminiLlmResponsesTaskGetRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_task_post import (
        GeminiLlmResponsesTaskPostRequest as GeminiLlmResponsesTaskPostRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_tasks_ready import (
        GeminiLlmResponsesTasksReadyRequest as GeminiLlmResponsesTasksReadyRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_languages import (
        GeminiLlmScraperLanguagesRequest as GeminiLlmScraperLanguagesRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_live_advanced import (
        GeminiLlmScraperLiveAdvancedRequest as GeminiLlmScraperLiveAdvancedRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_live_html import (
        GeminiLlmScraperLiveHtmlRequest as GeminiLlmScraperLiveHtmlRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_locations import (
        GeminiLlmScraperLocationsRequest as GeminiLlmScraperLocationsRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_task_get_advanced import (
        GeminiLlmScraperTaskGetAdvancedRequest as GeminiLlmScraperTaskGetAdvancedRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_task_get_html import (
        GeminiLlmScraperTaskGetHtmlRequest as GeminiLlmScraperTaskGetHtmlRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_task_post import (
        GeminiLlmScraperTaskPostRequest as GeminiLlmScraperTaskPostRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_tasks_ready import (
        GeminiLlmScraperTasksReadyRequest as GeminiLlmScraperTasksReadyRequest,
        GeminiLlmScraperTasksReadyResult as GeminiLlmScraperTasksReadyResult,
    )
    from dataforseo.ai_optimization.llm_mentions_aggregated_metrics_live import (
        LlmMentionsAggregatedMetricsLiveRequest as LlmMentionsAggregatedMetricsLiveRequest,
        LlmMentionsAggregatedMetricsLiveResult as LlmMentionsAggregatedMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_available_filters import (
        LlmMentionsAvailableFiltersRequest as LlmMentionsAvailableFiltersRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_cross_aggregated_metrics_live import (
        LlmMentionsCrossAggregatedMetricsLiveRequest as LlmMentionsCrossAggregatedMetricsLiveRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_historical_live import (
        LlmMentionsHistoricalLiveItem as LlmMentionsHistoricalLiveItem,
        LlmMentionsHistoricalLiveRequest as LlmMentionsHistoricalLiveRequest,
        LlmMentionsHistoricalLiveResult as LlmMentionsHistoricalLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_locations_and_languages import (
        LlmMentionsLocationsAndLanguagesRequest as LlmMentionsLocationsAndLanguagesRequest,
        LlmMentionsLocationsAndLanguagesResult as LlmMentionsLocationsAndLanguagesResult,
        LlmMentionsLocationsAndLanguagesResultAvailableLanguages as LlmMentionsLocationsAndLanguagesResultAvailableLanguages,
    )
    from dataforseo.ai_optimization.llm_mentions_multi_target_metrics_live import (
        LlmMentionsMultiTargetMetricsLiveItem as LlmMentionsMultiTargetMetricsLiveItem,
        LlmMentionsMultiTargetMetricsLiveRequest as LlmMentionsMultiTargetMetricsLiveRequest,
        LlmMentionsMultiTargetMetricsLiveResult as LlmMentionsMultiTargetMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_search_live import (
        LlmMentionsSearchLiveItem as LlmMentionsSearchLiveItem,
        LlmMentionsSearchLiveRequest as LlmMentionsSearchLiveRequest,
        LlmMentionsSearchLiveResult as LlmMentionsSearchLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_search_mentions_live import (
        LlmMentionsSearchMentionsLiveItem as LlmMentionsSearchMentionsLiveItem,
        LlmMentionsSearchMentionsLiveRequest as LlmMentionsSearchMentionsLiveRequest,
        LlmMentionsSearchMentionsLiveResult as LlmMentionsSearchMentionsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics_lite_live import (
        LlmMentionsTargetMetricsLiteLiveItem as LlmMentionsTargetMetricsLiteLiveItem,
        LlmMentionsTargetMetricsLiteLiveRequest as LlmMentionsTargetMetricsLiteLiveRequest,
        LlmMentionsTargetMetricsLiteLiveResult as LlmMentionsTargetMetricsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics_live import (
        LlmMentionsTargetMetricsLiveRequest as LlmMentionsTargetMetricsLiveRequest,
        LlmMentionsTargetMetricsLiveResult as LlmMentionsTargetMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_delta_live import (
        LlmMentionsTimeseriesDeltaLiveItem as LlmMentionsTimeseriesDeltaLiveItem,
        LlmMentionsTimeseriesDeltaLiveRequest as LlmMentionsTimeseriesDeltaLiveRequest,
        LlmMentionsTimeseriesDeltaLiveResult as LlmMentionsTimeseriesDeltaLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_new_lost_live import (
        LlmMentionsTimeseriesNewLostLiveItem as LlmMentionsTimeseriesNewLostLiveItem,
        LlmMentionsTimeseriesNewLostLiveRequest as LlmMentionsTimeseriesNewLostLiveRequest,
        LlmMentionsTimeseriesNewLostLiveResult as LlmMentionsTimeseriesNewLostLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_domains_live import (
        LlmMentionsTopDomainsLiveRequest as LlmMentionsTopDomainsLiveRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories_lite_live import (
        LlmMentionsTopMentionedBrandCategoriesLiteLiveItem as LlmMentionsTopMentionedBrandCategoriesLiteLiveItem,
        LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest as LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest,
        LlmMentionsTopMentionedBrandCategoriesLiteLiveResult as LlmMentionsTopMentionedBrandCategoriesLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories_live import (
        LlmMentionsTopMentionedBrandCategoriesLiveItem as LlmMentionsTopMentionedBrandCategoriesLiveItem,
        LlmMentionsTopMentionedBrandCategoriesLiveRequest as LlmMentionsTopMentionedBrandCategoriesLiveRequest,
        LlmMentionsTopMentionedBrandCategoriesLiveResult as LlmMentionsTopMentionedBrandCategoriesLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands_lite_live import (
        LlmMentionsTopMentionedBrandsLiteLiveItem as LlmMentionsTopMentionedBrandsLiteLiveItem,
        LlmMentionsTopMentionedBrandsLiteLiveRequest as LlmMentionsTopMentionedBrandsLiteLiveRequest,
        LlmMentionsTopMentionedBrandsLiteLiveResult as LlmMentionsTopMentionedBrandsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands_live import (
        LlmMentionsTopMentionedBrandsLiveItem as LlmMentionsTopMentionedBrandsLiveItem,
        LlmMentionsTopMentionedBrandsLiveRequest as LlmMentionsTopMentionedBrandsLiveRequest,
        LlmMentionsTopMentionedBrandsLiveResult as LlmMentionsTopMentionedBrandsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains_lite_live import (
        LlmMentionsTopMentionedDomainsLiteLiveItem as LlmMentionsTopMentionedDomainsLiteLiveItem,
        LlmMentionsTopMentionedDomainsLiteLiveRequest as LlmMentionsTopMentionedDomainsLiteLiveRequest,
        LlmMentionsTopMentionedDomainsLiteLiveResult as LlmMentionsTopMentionedDomainsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains_live import (
        LlmMentionsTopMentionedDomainsLiveItem as LlmMentionsTopMentionedDomainsLiveItem,
        LlmMentionsTopMentionedDomainsLiveRequest as LlmMentionsTopMentionedDomainsLiveRequest,
        LlmMentionsTopMentionedDomainsLiveResult as LlmMentionsTopMentionedDomainsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages_lite_live import (
        LlmMentionsTopMentionedPagesLiteLiveItem as LlmMentionsTopMentionedPagesLiteLiveItem,
        LlmMentionsTopMentionedPagesLiteLiveRequest as LlmMentionsTopMentionedPagesLiteLiveRequest,
        LlmMentionsTopMentionedPagesLiteLiveResult as LlmMentionsTopMentionedPagesLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages_live import (
        LlmMentionsTopMentionedPagesLiveItem as LlmMentionsTopMentionedPagesLiveItem,
        LlmMentionsTopMentionedPagesLiveRequest as LlmMentionsTopMentionedPagesLiveRequest,
        LlmMentionsTopMentionedPagesLiveResult as LlmMentionsTopMentionedPagesLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_pages_live import (
        LlmMentionsTopPagesLiveRequest as LlmMentionsTopPagesLiveRequest,
    )
    from dataforseo.ai_optimization.perplexity_llm_responses_live import (
        PerplexityLlmResponsesLiveRequest as PerplexityLlmResponsesLiveRequest,
        PerplexityLlmResponsesLiveResult as PerplexityLlmResponsesLiveResult,
    )
    from dataforseo.ai_optimization.perplexity_llm_responses_models import (
        PerplexityLlmResponsesModelsRequest as PerplexityLlmResponsesModelsRequest,
    )

# Each module, with the classes that are loaded from it when they are first used.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "ai_keyword_data_available_filters": ("AiKeywordDataAvailableFiltersRequest",),
    "ai_keyword_data_keywords_search_volume_live": (
        "AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches",
        "AiKeywordDataKeywordsSearchVolumeLiveItem",
        "AiKeywordDataKeywordsSearchVolumeLiveRequest",
        "AiKeywordDataKeywordsSearchVolumeLiveResult",
    ),
    "ai_keyword_data_locations_and_languages": (
        "AiKeywordDataLocationsAndLanguagesRequest",
        "AiKeywordDataLocationsAndLanguagesResult",
    ),
    "chat_gpt_llm_responses_live": ("ChatGptLlmResponsesLiveRequest",),
    "chat_gpt_llm_responses_models": ("ChatGptLlmResponsesModelsRequest",),
    "chat_gpt_llm_responses_task_get": ("ChatGptLlmResponsesTaskGetRequest",),
    "chat_gpt_llm_responses_task_post": ("ChatGptLlmResponsesTaskPostRequest",),
    "chat_gpt_llm_responses_tasks_ready": ("ChatGptLlmResponsesTasksReadyRequest",),
    "chat_gpt_llm_scraper_languages": ("ChatGptLlmScraperLanguagesRequest",),
    "chat_gpt_llm_scraper_live_advanced": ("ChatGptLlmScraperLiveAdvancedRequest",),
    "chat_gpt_llm_scraper_live_html": ("ChatGptLlmScraperLiveHtmlRequest",),
    "chat_gpt_llm_scraper_locations": ("ChatGptLlmScraperLocationsRequest",),
    "chat_gpt_llm_scraper_locations_country": ("ChatGptLlmScraperLocationsCountryRequest",),
    "chat_gpt_llm_scraper_task_get_advanced": ("ChatGptLlmScraperTaskGetAdvancedRequest",),
    "chat_gpt_llm_scraper_task_get_html": ("ChatGptLlmScraperTaskGetHtmlRequest",),
    "chat_gpt_llm_scraper_task_post": ("ChatGptLlmScraperTaskPostRequest",),
    "chat_gpt_llm_scraper_tasks_ready": (
        "ChatGptLlmScraperTasksReadyRequest",
        "ChatGptLlmScraperTasksReadyResult",
    ),
    "claude_llm_responses_live": ("ClaudeLlmResponsesLiveRequest",),
    "claude_llm_responses_models": ("ClaudeLlmResponsesModelsRequest",),
    "claude_llm_responses_task_get": ("ClaudeLlmResponsesTaskGetRequest",),
    "claude_llm_responses_task_post": ("ClaudeLlmResponsesTaskPostRequest",),
    "claude_llm_responses_tasks_ready": ("ClaudeLlmResponsesTasksReadyRequest",),
    "gemini_llm_responses_live": ("GeminiLlmResponsesLiveRequest",),
    "gemini_llm_responses_models": ("GeminiLlmResponsesModelsRequest",),
    "gemini_llm_responses_task_get": ("GeminiLlmResponsesTaskGetRequest",),
    "gemini_llm_responses_task_post": ("GeminiLlmResponsesTaskPostRequest",),
    "gemini_llm_responses_tasks_ready": ("GeminiLlmResponsesTasksReadyRequest",),
    "gemini_llm_scraper_languages": ("GeminiLlmScraperLanguagesRequest",),
    "gemini_llm_scraper_live_advanced": ("GeminiLlmScraperLiveAdvancedRequest",),
    "gemini_llm_scraper_live_html": ("GeminiLlmScraperLiveHtmlRequest",),
    "gemini_llm_scraper_locations": ("GeminiLlmScraperLocationsRequest",),
    "gemini_llm_scraper_task_get_advanced": ("GeminiLlmScraperTaskGetAdvancedRequest",),
    "gemini_llm_scraper_task_get_html": ("GeminiLlmScraperTaskGetHtmlRequest",),
    "gemini_llm_scraper_task_post": ("GeminiLlmScraperTaskPostRequest",),
    "gemini_llm_scraper_tasks_ready": (
        "GeminiLlmScraperTasksReadyRequest",
        "GeminiLlmScraperTasksReadyResult",
    ),
    "llm_mentions_aggregated_metrics_live": (
        "LlmMentionsAggregatedMetricsLiveRequest",
        "LlmMentionsAggregatedMetricsLiveResult",
    ),
    "llm_mentions_available_filters": ("LlmMentionsAvailableFiltersRequest",),
    "llm_mentions_cross_aggregated_metrics_live": ("LlmMentionsCrossAggregatedMetricsLiveRequest",),
    "llm_mentions_historical_live": (
        "LlmMentionsHistoricalLiveItem",
        "LlmMentionsHistoricalLiveRequest",
        "LlmMentionsHistoricalLiveResult",
    ),
    "llm_mentions_locations_and_languages": (
        "LlmMentionsLocationsAndLanguagesRequest",
        "LlmMentionsLocationsAndLanguagesResult",
        "LlmMentionsLocationsAndLanguagesResultAvailableLanguages",
    ),
    "llm_mentions_multi_target_metrics_live": (
        "LlmMentionsMultiTargetMetricsLiveItem",
        "LlmMentionsMultiTargetMetricsLiveRequest",
        "LlmMentionsMultiTargetMetricsLiveResult",
    ),
    "llm_mentions_search_live": (
        "LlmMentionsSearchLiveItem",
        "LlmMentionsSearchLiveRequest",
        "LlmMentionsSearchLiveResult",
    ),
    "llm_mentions_search_mentions_live": (
        "LlmMentionsSearchMentionsLiveItem",
        "LlmMentionsSearchMentionsLiveRequest",
        "LlmMentionsSearchMentionsLiveResult",
    ),
    "llm_mentions_target_metrics_live": (
        "LlmMentionsTargetMetricsLiveRequest",
        "LlmMentionsTargetMetricsLiveResult",
    ),
    "llm_mentions_target_metrics_lite_live": (
        "LlmMentionsTargetMetricsLiteLiveItem",
        "LlmMentionsTargetMetricsLiteLiveRequest",
        "LlmMentionsTargetMetricsLiteLiveResult",
    ),
    "llm_mentions_timeseries_delta_live": (
        "LlmMentionsTimeseriesDeltaLiveItem",
        "LlmMentionsTimeseriesDeltaLiveRequest",
        "LlmMentionsTimeseriesDeltaLiveResult",
    ),
    "llm_mentions_timeseries_new_lost_live": (
        "LlmMentionsTimeseriesNewLostLiveItem",
        "LlmMentionsTimeseriesNewLostLiveRequest",
        "LlmMentionsTimeseriesNewLostLiveResult",
    ),
    "llm_mentions_top_domains_live": ("LlmMentionsTopDomainsLiveRequest",),
    "llm_mentions_top_mentioned_brand_categories_live": (
        "LlmMentionsTopMentionedBrandCategoriesLiveItem",
        "LlmMentionsTopMentionedBrandCategoriesLiveRequest",
        "LlmMentionsTopMentionedBrandCategoriesLiveResult",
    ),
    "llm_mentions_top_mentioned_brand_categories_lite_live": (
        "LlmMentionsTopMentionedBrandCategoriesLiteLiveItem",
        "LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest",
        "LlmMentionsTopMentionedBrandCategoriesLiteLiveResult",
    ),
    "llm_mentions_top_mentioned_brands_live": (
        "LlmMentionsTopMentionedBrandsLiveItem",
        "LlmMentionsTopMentionedBrandsLiveRequest",
        "LlmMentionsTopMentionedBrandsLiveResult",
    ),
    "llm_mentions_top_mentioned_brands_lite_live": (
        "LlmMentionsTopMentionedBrandsLiteLiveItem",
        "LlmMentionsTopMentionedBrandsLiteLiveRequest",
        "LlmMentionsTopMentionedBrandsLiteLiveResult",
    ),
    "llm_mentions_top_mentioned_domains_live": (
        "LlmMentionsTopMentionedDomainsLiveItem",
        "LlmMentionsTopMentionedDomainsLiveRequest",
        "LlmMentionsTopMentionedDomainsLiveResult",
    ),
    "llm_mentions_top_mentioned_domains_lite_live": (
        "LlmMentionsTopMentionedDomainsLiteLiveItem",
        "LlmMentionsTopMentionedDomainsLiteLiveRequest",
        "LlmMentionsTopMentionedDomainsLiteLiveResult",
    ),
    "llm_mentions_top_mentioned_pages_live": (
        "LlmMentionsTopMentionedPagesLiveItem",
        "LlmMentionsTopMentionedPagesLiveRequest",
        "LlmMentionsTopMentionedPagesLiveResult",
    ),
    "llm_mentions_top_mentioned_pages_lite_live": (
        "LlmMentionsTopMentionedPagesLiteLiveItem",
        "LlmMentionsTopMentionedPagesLiteLiveRequest",
        "LlmMentionsTopMentionedPagesLiteLiveResult",
    ),
    "llm_mentions_top_pages_live": ("LlmMentionsTopPagesLiveRequest",),
    "perplexity_llm_responses_live": (
        "PerplexityLlmResponsesLiveRequest",
        "PerplexityLlmResponsesLiveResult",
    ),
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
