# From spec/ai_optimization/ by `make generate`; do not edit.
"""AI Optimization: What language models answer, and whom they mention."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.ai_optimization.ai_keyword_data_keywords_search_volume_live import (
        AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches,
        AiKeywordDataKeywordsSearchVolumeLiveItem,
        AiKeywordDataKeywordsSearchVolumeLiveRequest,
        AiKeywordDataKeywordsSearchVolumeLiveResult,
    )
    from dataforseo.ai_optimization.ai_keyword_data_locations_and_languages import (
        AiKeywordDataLocationsAndLanguagesResult,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_live import ChatGptLlmResponsesLiveRequest
    from dataforseo.ai_optimization.chat_gpt_llm_responses_task_get import ChatGptLlmResponsesTaskGetRequest
    from dataforseo.ai_optimization.chat_gpt_llm_responses_task_post import ChatGptLlmResponsesTaskPostRequest
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_live_advanced import (
        ChatGptLlmScraperLiveAdvancedRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_live_html import ChatGptLlmScraperLiveHtmlRequest
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_locations_country import (
        ChatGptLlmScraperLocationsCountryRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_get_advanced import (
        ChatGptLlmScraperTaskGetAdvancedRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_get_html import (
        ChatGptLlmScraperTaskGetHtmlRequest,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_post import ChatGptLlmScraperTaskPostRequest
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_tasks_ready import ChatGptLlmScraperTasksReadyResult
    from dataforseo.ai_optimization.claude_llm_responses_live import ClaudeLlmResponsesLiveRequest
    from dataforseo.ai_optimization.claude_llm_responses_task_get import ClaudeLlmResponsesTaskGetRequest
    from dataforseo.ai_optimization.claude_llm_responses_task_post import ClaudeLlmResponsesTaskPostRequest
    from dataforseo.ai_optimization.gemini_llm_responses_live import GeminiLlmResponsesLiveRequest
    from dataforseo.ai_optimization.gemini_llm_responses_task_get import GeminiLlmResponsesTaskGetRequest
    from dataforseo.ai_optimization.gemini_llm_responses_task_post import GeminiLlmResponsesTaskPostRequest
    from dataforseo.ai_optimization.gemini_llm_scraper_live_advanced import (
        GeminiLlmScraperLiveAdvancedRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_live_html import GeminiLlmScraperLiveHtmlRequest
    from dataforseo.ai_optimization.gemini_llm_scraper_task_get_advanced import (
        GeminiLlmScraperTaskGetAdvancedRequest,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_task_get_html import GeminiLlmScraperTaskGetHtmlRequest
    from dataforseo.ai_optimization.gemini_llm_scraper_task_post import GeminiLlmScraperTaskPostRequest
    from dataforseo.ai_optimization.gemini_llm_scraper_tasks_ready import GeminiLlmScraperTasksReadyResult
    from dataforseo.ai_optimization.llm_mentions_aggregated_metrics_live import (
        LlmMentionsAggregatedMetricsLiveRequest,
        LlmMentionsAggregatedMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_cross_aggregated_metrics_live import (
        LlmMentionsCrossAggregatedMetricsLiveRequest,
    )
    from dataforseo.ai_optimization.llm_mentions_historical_live import (
        LlmMentionsHistoricalLiveItem,
        LlmMentionsHistoricalLiveRequest,
        LlmMentionsHistoricalLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_locations_and_languages import (
        LlmMentionsLocationsAndLanguagesResult,
        LlmMentionsLocationsAndLanguagesResultAvailableLanguages,
    )
    from dataforseo.ai_optimization.llm_mentions_multi_target_metrics_live import (
        LlmMentionsMultiTargetMetricsLiveItem,
        LlmMentionsMultiTargetMetricsLiveRequest,
        LlmMentionsMultiTargetMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_search_live import (
        LlmMentionsSearchLiveItem,
        LlmMentionsSearchLiveRequest,
        LlmMentionsSearchLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_search_mentions_live import (
        LlmMentionsSearchMentionsLiveItem,
        LlmMentionsSearchMentionsLiveRequest,
        LlmMentionsSearchMentionsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics_lite_live import (
        LlmMentionsTargetMetricsLiteLiveItem,
        LlmMentionsTargetMetricsLiteLiveRequest,
        LlmMentionsTargetMetricsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics_live import (
        LlmMentionsTargetMetricsLiveRequest,
        LlmMentionsTargetMetricsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_delta_live import (
        LlmMentionsTimeseriesDeltaLiveItem,
        LlmMentionsTimeseriesDeltaLiveRequest,
        LlmMentionsTimeseriesDeltaLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_new_lost_live import (
        LlmMentionsTimeseriesNewLostLiveItem,
        LlmMentionsTimeseriesNewLostLiveRequest,
        LlmMentionsTimeseriesNewLostLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_domains_live import LlmMentionsTopDomainsLiveRequest
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories_lite_live import (
        LlmMentionsTopMentionedBrandCategoriesLiteLiveItem,
        LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest,
        LlmMentionsTopMentionedBrandCategoriesLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories_live import (
        LlmMentionsTopMentionedBrandCategoriesLiveItem,
        LlmMentionsTopMentionedBrandCategoriesLiveRequest,
        LlmMentionsTopMentionedBrandCategoriesLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands_lite_live import (
        LlmMentionsTopMentionedBrandsLiteLiveItem,
        LlmMentionsTopMentionedBrandsLiteLiveRequest,
        LlmMentionsTopMentionedBrandsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands_live import (
        LlmMentionsTopMentionedBrandsLiveItem,
        LlmMentionsTopMentionedBrandsLiveRequest,
        LlmMentionsTopMentionedBrandsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains_lite_live import (
        LlmMentionsTopMentionedDomainsLiteLiveItem,
        LlmMentionsTopMentionedDomainsLiteLiveRequest,
        LlmMentionsTopMentionedDomainsLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains_live import (
        LlmMentionsTopMentionedDomainsLiveItem,
        LlmMentionsTopMentionedDomainsLiveRequest,
        LlmMentionsTopMentionedDomainsLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages_lite_live import (
        LlmMentionsTopMentionedPagesLiteLiveItem,
        LlmMentionsTopMentionedPagesLiteLiveRequest,
        LlmMentionsTopMentionedPagesLiteLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages_live import (
        LlmMentionsTopMentionedPagesLiveItem,
        LlmMentionsTopMentionedPagesLiveRequest,
        LlmMentionsTopMentionedPagesLiveResult,
    )
    from dataforseo.ai_optimization.llm_mentions_top_pages_live import LlmMentionsTopPagesLiveRequest
    from dataforseo.ai_optimization.perplexity_llm_responses_live import (
        PerplexityLlmResponsesLiveRequest,
        PerplexityLlmResponsesLiveResult,
    )

__all__: list[str] = [
    "AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches",
    "AiKeywordDataKeywordsSearchVolumeLiveItem",
    "AiKeywordDataKeywordsSearchVolumeLiveRequest",
    "AiKeywordDataKeywordsSearchVolumeLiveResult",
    "AiKeywordDataLocationsAndLanguagesResult",
    "ChatGptLlmResponsesLiveRequest",
    "ChatGptLlmResponsesTaskGetRequest",
    "ChatGptLlmResponsesTaskPostRequest",
    "ChatGptLlmScraperLiveAdvancedRequest",
    "ChatGptLlmScraperLiveHtmlRequest",
    "ChatGptLlmScraperLocationsCountryRequest",
    "ChatGptLlmScraperTaskGetAdvancedRequest",
    "ChatGptLlmScraperTaskGetHtmlRequest",
    "ChatGptLlmScraperTaskPostRequest",
    "ChatGptLlmScraperTasksReadyResult",
    "ClaudeLlmResponsesLiveRequest",
    "ClaudeLlmResponsesTaskGetRequest",
    "ClaudeLlmResponsesTaskPostRequest",
    "GeminiLlmResponsesLiveRequest",
    "GeminiLlmResponsesTaskGetRequest",
    "GeminiLlmResponsesTaskPostRequest",
    "GeminiLlmScraperLiveAdvancedRequest",
    "GeminiLlmScraperLiveHtmlRequest",
    "GeminiLlmScraperTaskGetAdvancedRequest",
    "GeminiLlmScraperTaskGetHtmlRequest",
    "GeminiLlmScraperTaskPostRequest",
    "GeminiLlmScraperTasksReadyResult",
    "LlmMentionsAggregatedMetricsLiveRequest",
    "LlmMentionsAggregatedMetricsLiveResult",
    "LlmMentionsCrossAggregatedMetricsLiveRequest",
    "LlmMentionsHistoricalLiveItem",
    "LlmMentionsHistoricalLiveRequest",
    "LlmMentionsHistoricalLiveResult",
    "LlmMentionsLocationsAndLanguagesResult",
    "LlmMentionsLocationsAndLanguagesResultAvailableLanguages",
    "LlmMentionsMultiTargetMetricsLiveItem",
    "LlmMentionsMultiTargetMetricsLiveRequest",
    "LlmMentionsMultiTargetMetricsLiveResult",
    "LlmMentionsSearchLiveItem",
    "LlmMentionsSearchLiveRequest",
    "LlmMentionsSearchLiveResult",
    "LlmMentionsSearchMentionsLiveItem",
    "LlmMentionsSearchMentionsLiveRequest",
    "LlmMentionsSearchMentionsLiveResult",
    "LlmMentionsTargetMetricsLiteLiveItem",
    "LlmMentionsTargetMetricsLiteLiveRequest",
    "LlmMentionsTargetMetricsLiteLiveResult",
    "LlmMentionsTargetMetricsLiveRequest",
    "LlmMentionsTargetMetricsLiveResult",
    "LlmMentionsTimeseriesDeltaLiveItem",
    "LlmMentionsTimeseriesDeltaLiveRequest",
    "LlmMentionsTimeseriesDeltaLiveResult",
    "LlmMentionsTimeseriesNewLostLiveItem",
    "LlmMentionsTimeseriesNewLostLiveRequest",
    "LlmMentionsTimeseriesNewLostLiveResult",
    "LlmMentionsTopDomainsLiveRequest",
    "LlmMentionsTopMentionedBrandCategoriesLiteLiveItem",
    "LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest",
    "LlmMentionsTopMentionedBrandCategoriesLiteLiveResult",
    "LlmMentionsTopMentionedBrandCategoriesLiveItem",
    "LlmMentionsTopMentionedBrandCategoriesLiveRequest",
    "LlmMentionsTopMentionedBrandCategoriesLiveResult",
    "LlmMentionsTopMentionedBrandsLiteLiveItem",
    "LlmMentionsTopMentionedBrandsLiteLiveRequest",
    "LlmMentionsTopMentionedBrandsLiteLiveResult",
    "LlmMentionsTopMentionedBrandsLiveItem",
    "LlmMentionsTopMentionedBrandsLiveRequest",
    "LlmMentionsTopMentionedBrandsLiveResult",
    "LlmMentionsTopMentionedDomainsLiteLiveItem",
    "LlmMentionsTopMentionedDomainsLiteLiveRequest",
    "LlmMentionsTopMentionedDomainsLiteLiveResult",
    "LlmMentionsTopMentionedDomainsLiveItem",
    "LlmMentionsTopMentionedDomainsLiveRequest",
    "LlmMentionsTopMentionedDomainsLiveResult",
    "LlmMentionsTopMentionedPagesLiteLiveItem",
    "LlmMentionsTopMentionedPagesLiteLiveRequest",
    "LlmMentionsTopMentionedPagesLiteLiveResult",
    "LlmMentionsTopMentionedPagesLiveItem",
    "LlmMentionsTopMentionedPagesLiveRequest",
    "LlmMentionsTopMentionedPagesLiveResult",
    "LlmMentionsTopPagesLiveRequest",
    "PerplexityLlmResponsesLiveRequest",
    "PerplexityLlmResponsesLiveResult",
]

_MODULES: Mapping[str, str] = {
    "AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches": "ai_keyword_data_keywords_search_volume_live",
    "AiKeywordDataKeywordsSearchVolumeLiveItem": "ai_keyword_data_keywords_search_volume_live",
    "AiKeywordDataKeywordsSearchVolumeLiveRequest": "ai_keyword_data_keywords_search_volume_live",
    "AiKeywordDataKeywordsSearchVolumeLiveResult": "ai_keyword_data_keywords_search_volume_live",
    "AiKeywordDataLocationsAndLanguagesResult": "ai_keyword_data_locations_and_languages",
    "ChatGptLlmResponsesLiveRequest": "chat_gpt_llm_responses_live",
    "ChatGptLlmResponsesTaskGetRequest": "chat_gpt_llm_responses_task_get",
    "ChatGptLlmResponsesTaskPostRequest": "chat_gpt_llm_responses_task_post",
    "ChatGptLlmScraperLiveAdvancedRequest": "chat_gpt_llm_scraper_live_advanced",
    "ChatGptLlmScraperLiveHtmlRequest": "chat_gpt_llm_scraper_live_html",
    "ChatGptLlmScraperLocationsCountryRequest": "chat_gpt_llm_scraper_locations_country",
    "ChatGptLlmScraperTaskGetAdvancedRequest": "chat_gpt_llm_scraper_task_get_advanced",
    "ChatGptLlmScraperTaskGetHtmlRequest": "chat_gpt_llm_scraper_task_get_html",
    "ChatGptLlmScraperTaskPostRequest": "chat_gpt_llm_scraper_task_post",
    "ChatGptLlmScraperTasksReadyResult": "chat_gpt_llm_scraper_tasks_ready",
    "ClaudeLlmResponsesLiveRequest": "claude_llm_responses_live",
    "ClaudeLlmResponsesTaskGetRequest": "claude_llm_responses_task_get",
    "ClaudeLlmResponsesTaskPostRequest": "claude_llm_responses_task_post",
    "GeminiLlmResponsesLiveRequest": "gemini_llm_responses_live",
    "GeminiLlmResponsesTaskGetRequest": "gemini_llm_responses_task_get",
    "GeminiLlmResponsesTaskPostRequest": "gemini_llm_responses_task_post",
    "GeminiLlmScraperLiveAdvancedRequest": "gemini_llm_scraper_live_advanced",
    "GeminiLlmScraperLiveHtmlRequest": "gemini_llm_scraper_live_html",
    "GeminiLlmScraperTaskGetAdvancedRequest": "gemini_llm_scraper_task_get_advanced",
    "GeminiLlmScraperTaskGetHtmlRequest": "gemini_llm_scraper_task_get_html",
    "GeminiLlmScraperTaskPostRequest": "gemini_llm_scraper_task_post",
    "GeminiLlmScraperTasksReadyResult": "gemini_llm_scraper_tasks_ready",
    "LlmMentionsAggregatedMetricsLiveRequest": "llm_mentions_aggregated_metrics_live",
    "LlmMentionsAggregatedMetricsLiveResult": "llm_mentions_aggregated_metrics_live",
    "LlmMentionsCrossAggregatedMetricsLiveRequest": "llm_mentions_cross_aggregated_metrics_live",
    "LlmMentionsHistoricalLiveItem": "llm_mentions_historical_live",
    "LlmMentionsHistoricalLiveRequest": "llm_mentions_historical_live",
    "LlmMentionsHistoricalLiveResult": "llm_mentions_historical_live",
    "LlmMentionsLocationsAndLanguagesResult": "llm_mentions_locations_and_languages",
    "LlmMentionsLocationsAndLanguagesResultAvailableLanguages": "llm_mentions_locations_and_languages",
    "LlmMentionsMultiTargetMetricsLiveItem": "llm_mentions_multi_target_metrics_live",
    "LlmMentionsMultiTargetMetricsLiveRequest": "llm_mentions_multi_target_metrics_live",
    "LlmMentionsMultiTargetMetricsLiveResult": "llm_mentions_multi_target_metrics_live",
    "LlmMentionsSearchLiveItem": "llm_mentions_search_live",
    "LlmMentionsSearchLiveRequest": "llm_mentions_search_live",
    "LlmMentionsSearchLiveResult": "llm_mentions_search_live",
    "LlmMentionsSearchMentionsLiveItem": "llm_mentions_search_mentions_live",
    "LlmMentionsSearchMentionsLiveRequest": "llm_mentions_search_mentions_live",
    "LlmMentionsSearchMentionsLiveResult": "llm_mentions_search_mentions_live",
    "LlmMentionsTargetMetricsLiteLiveItem": "llm_mentions_target_metrics_lite_live",
    "LlmMentionsTargetMetricsLiteLiveRequest": "llm_mentions_target_metrics_lite_live",
    "LlmMentionsTargetMetricsLiteLiveResult": "llm_mentions_target_metrics_lite_live",
    "LlmMentionsTargetMetricsLiveRequest": "llm_mentions_target_metrics_live",
    "LlmMentionsTargetMetricsLiveResult": "llm_mentions_target_metrics_live",
    "LlmMentionsTimeseriesDeltaLiveItem": "llm_mentions_timeseries_delta_live",
    "LlmMentionsTimeseriesDeltaLiveRequest": "llm_mentions_timeseries_delta_live",
    "LlmMentionsTimeseriesDeltaLiveResult": "llm_mentions_timeseries_delta_live",
    "LlmMentionsTimeseriesNewLostLiveItem": "llm_mentions_timeseries_new_lost_live",
    "LlmMentionsTimeseriesNewLostLiveRequest": "llm_mentions_timeseries_new_lost_live",
    "LlmMentionsTimeseriesNewLostLiveResult": "llm_mentions_timeseries_new_lost_live",
    "LlmMentionsTopDomainsLiveRequest": "llm_mentions_top_domains_live",
    "LlmMentionsTopMentionedBrandCategoriesLiteLiveItem": "llm_mentions_top_mentioned_brand_categories_lite_live",
    "LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest": "llm_mentions_top_mentioned_brand_categories_lite_live",
    "LlmMentionsTopMentionedBrandCategoriesLiteLiveResult": "llm_mentions_top_mentioned_brand_categories_lite_live",
    "LlmMentionsTopMentionedBrandCategoriesLiveItem": "llm_mentions_top_mentioned_brand_categories_live",
    "LlmMentionsTopMentionedBrandCategoriesLiveRequest": "llm_mentions_top_mentioned_brand_categories_live",
    "LlmMentionsTopMentionedBrandCategoriesLiveResult": "llm_mentions_top_mentioned_brand_categories_live",
    "LlmMentionsTopMentionedBrandsLiteLiveItem": "llm_mentions_top_mentioned_brands_lite_live",
    "LlmMentionsTopMentionedBrandsLiteLiveRequest": "llm_mentions_top_mentioned_brands_lite_live",
    "LlmMentionsTopMentionedBrandsLiteLiveResult": "llm_mentions_top_mentioned_brands_lite_live",
    "LlmMentionsTopMentionedBrandsLiveItem": "llm_mentions_top_mentioned_brands_live",
    "LlmMentionsTopMentionedBrandsLiveRequest": "llm_mentions_top_mentioned_brands_live",
    "LlmMentionsTopMentionedBrandsLiveResult": "llm_mentions_top_mentioned_brands_live",
    "LlmMentionsTopMentionedDomainsLiteLiveItem": "llm_mentions_top_mentioned_domains_lite_live",
    "LlmMentionsTopMentionedDomainsLiteLiveRequest": "llm_mentions_top_mentioned_domains_lite_live",
    "LlmMentionsTopMentionedDomainsLiteLiveResult": "llm_mentions_top_mentioned_domains_lite_live",
    "LlmMentionsTopMentionedDomainsLiveItem": "llm_mentions_top_mentioned_domains_live",
    "LlmMentionsTopMentionedDomainsLiveRequest": "llm_mentions_top_mentioned_domains_live",
    "LlmMentionsTopMentionedDomainsLiveResult": "llm_mentions_top_mentioned_domains_live",
    "LlmMentionsTopMentionedPagesLiteLiveItem": "llm_mentions_top_mentioned_pages_lite_live",
    "LlmMentionsTopMentionedPagesLiteLiveRequest": "llm_mentions_top_mentioned_pages_lite_live",
    "LlmMentionsTopMentionedPagesLiteLiveResult": "llm_mentions_top_mentioned_pages_lite_live",
    "LlmMentionsTopMentionedPagesLiveItem": "llm_mentions_top_mentioned_pages_live",
    "LlmMentionsTopMentionedPagesLiveRequest": "llm_mentions_top_mentioned_pages_live",
    "LlmMentionsTopMentionedPagesLiveResult": "llm_mentions_top_mentioned_pages_live",
    "LlmMentionsTopPagesLiveRequest": "llm_mentions_top_pages_live",
    "PerplexityLlmResponsesLiveRequest": "perplexity_llm_responses_live",
    "PerplexityLlmResponsesLiveResult": "perplexity_llm_responses_live",
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
