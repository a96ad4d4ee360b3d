# From spec/ai_optimization/ by `make generate`; do not edit.
"""AI Optimization: What language models answer, and whom they mention."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.ai_optimization._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.calling.bound import Deprecated
    from dataforseo_runtime.clients.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.clients.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        ai_keyword_data_available_filters as _ai_keyword_data_available_filters,
        ai_keyword_data_keywords_search_volume as _ai_keyword_data_keywords_search_volume,
        ai_keyword_data_locations_and_languages as _ai_keyword_data_locations_and_languages,
        chat_gpt_llm_responses as _chat_gpt_llm_responses,
        chat_gpt_llm_responses_models as _chat_gpt_llm_responses_models,
        chat_gpt_llm_scraper as _chat_gpt_llm_scraper,
        chat_gpt_llm_scraper_languages as _chat_gpt_llm_scraper_languages,
        chat_gpt_llm_scraper_locations as _chat_gpt_llm_scraper_locations,
        claude_llm_responses as _claude_llm_responses,
        claude_llm_responses_models as _claude_llm_responses_models,
        gemini_llm_responses as _gemini_llm_responses,
        gemini_llm_responses_models as _gemini_llm_responses_models,
        gemini_llm_scraper as _gemini_llm_scraper,
        gemini_llm_scraper_languages as _gemini_llm_scraper_languages,
        gemini_llm_scraper_locations as _gemini_llm_scraper_locations,
        llm_mentions_aggregated_metrics as _llm_mentions_aggregated_metrics,
        llm_mentions_available_filters as _llm_mentions_available_filters,
        llm_mentions_cross_aggregated_metrics as _llm_mentions_cross_aggregated_metrics,
        llm_mentions_historical as _llm_mentions_historical,
        llm_mentions_locations_and_languages as _llm_mentions_locations_and_languages,
        llm_mentions_multi_target_metrics as _llm_mentions_multi_target_metrics,
        llm_mentions_search as _llm_mentions_search,
        llm_mentions_search_mentions as _llm_mentions_search_mentions,
        llm_mentions_target_metrics as _llm_mentions_target_metrics,
        llm_mentions_target_metrics_lite as _llm_mentions_target_metrics_lite,
        llm_mentions_timeseries_delta as _llm_mentions_timeseries_delta,
        llm_mentions_timeseries_new_lost as _llm_mentions_timeseries_new_lost,
        llm_mentions_top_domains as _llm_mentions_top_domains,
        llm_mentions_top_mentioned_brand_categories as _llm_mentions_top_mentioned_brand_categories,
        llm_mentions_top_mentioned_brand_categories_lite as _llm_mentions_top_mentioned_brand_categories_lite,
        llm_mentions_top_mentioned_brands as _llm_mentions_top_mentioned_brands,
        llm_mentions_top_mentioned_brands_lite as _llm_mentions_top_mentioned_brands_lite,
        llm_mentions_top_mentioned_domains as _llm_mentions_top_mentioned_domains,
        llm_mentions_top_mentioned_domains_lite as _llm_mentions_top_mentioned_domains_lite,
        llm_mentions_top_mentioned_pages as _llm_mentions_top_mentioned_pages,
        llm_mentions_top_mentioned_pages_lite as _llm_mentions_top_mentioned_pages_lite,
        llm_mentions_top_pages as _llm_mentions_top_pages,
        perplexity_llm_responses as _perplexity_llm_responses,
        perplexity_llm_responses_models as _perplexity_llm_responses_models,
    )


class AiOptimization(Section, name="ai_optimization", index=OPERATIONS, summaries=SUMMARIES):
    """AI Optimization: What language models answer, and whom they mention."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        ai_keyword_data_available_filters = Operation(_ai_keyword_data_available_filters.AiKeywordDataAvailableFiltersRequest, _ai_keyword_data_available_filters.AI_KEYWORD_DATA_AVAILABLE_FILTERS)
        ai_keyword_data_keywords_search_volume_live = SplitOperation(_ai_keyword_data_keywords_search_volume.AiKeywordDataKeywordsSearchVolumeLiveRequest, _ai_keyword_data_keywords_search_volume.AI_KEYWORD_DATA_KEYWORDS_SEARCH_VOLUME_LIVE)
        ai_keyword_data_locations_and_languages = Operation(_ai_keyword_data_locations_and_languages.AiKeywordDataLocationsAndLanguagesRequest, _ai_keyword_data_locations_and_languages.AI_KEYWORD_DATA_LOCATIONS_AND_LANGUAGES)
        chat_gpt_llm_responses_live = Operation(_chat_gpt_llm_responses.ChatGptLlmResponsesLiveRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_LIVE)
        chat_gpt_llm_responses_models = Operation(_chat_gpt_llm_responses_models.ChatGptLlmResponsesModelsRequest, _chat_gpt_llm_responses_models.CHAT_GPT_LLM_RESPONSES_MODELS)
        chat_gpt_llm_responses_task_get = CollectingOperation(_chat_gpt_llm_responses.ChatGptLlmResponsesTaskGetRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_TASK_GET, _chat_gpt_llm_responses.ChatGptLlmResponsesTaskPostRequest)
        chat_gpt_llm_responses_task_post = ManyTasksOperation(_chat_gpt_llm_responses.ChatGptLlmResponsesTaskPostRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_TASK_POST)
        chat_gpt_llm_responses_tasks_ready = Operation(_chat_gpt_llm_responses.ChatGptLlmResponsesTasksReadyRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_TASKS_READY)
        chat_gpt_llm_scraper_languages = Operation(_chat_gpt_llm_scraper_languages.ChatGptLlmScraperLanguagesRequest, _chat_gpt_llm_scraper_languages.CHAT_GPT_LLM_SCRAPER_LANGUAGES)
        chat_gpt_llm_scraper_live_advanced = Operation(_chat_gpt_llm_scraper.ChatGptLlmScraperLiveAdvancedRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_LIVE_ADVANCED)
        chat_gpt_llm_scraper_live_html = Operation(_chat_gpt_llm_scraper.ChatGptLlmScraperLiveHtmlRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_LIVE_HTML)
        chat_gpt_llm_scraper_locations = Operation(_chat_gpt_llm_scraper_locations.ChatGptLlmScraperLocationsRequest, _chat_gpt_llm_scraper_locations.CHAT_GPT_LLM_SCRAPER_LOCATIONS)
        chat_gpt_llm_scraper_locations_country = Operation(_chat_gpt_llm_scraper_locations.ChatGptLlmScraperLocationsCountryRequest, _chat_gpt_llm_scraper_locations.CHAT_GPT_LLM_SCRAPER_LOCATIONS_COUNTRY)
        chat_gpt_llm_scraper_task_get_advanced = CollectingOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperTaskGetAdvancedRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASK_GET_ADVANCED, _chat_gpt_llm_scraper.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_get_html = CollectingOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperTaskGetHtmlRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASK_GET_HTML, _chat_gpt_llm_scraper.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_post = ManyTasksOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperTaskPostRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASK_POST)
        chat_gpt_llm_scraper_tasks_ready = Operation(_chat_gpt_llm_scraper.ChatGptLlmScraperTasksReadyRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASKS_READY)
        claude_llm_responses_live = Operation(_claude_llm_responses.ClaudeLlmResponsesLiveRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_LIVE)
        claude_llm_responses_models = Operation(_claude_llm_responses_models.ClaudeLlmResponsesModelsRequest, _claude_llm_responses_models.CLAUDE_LLM_RESPONSES_MODELS)
        claude_llm_responses_task_get = CollectingOperation(_claude_llm_responses.ClaudeLlmResponsesTaskGetRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_TASK_GET, _claude_llm_responses.ClaudeLlmResponsesTaskPostRequest)
        claude_llm_responses_task_post = ManyTasksOperation(_claude_llm_responses.ClaudeLlmResponsesTaskPostRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_TASK_POST)
        claude_llm_responses_tasks_ready = Operation(_claude_llm_responses.ClaudeLlmResponsesTasksReadyRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_TASKS_READY)
        gemini_llm_responses_live = Operation(_gemini_llm_responses.GeminiLlmResponsesLiveRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_LIVE)
        gemini_llm_responses_models = Operation(_gemini_llm_responses_models.GeminiLlmResponsesModelsRequest, _gemini_llm_responses_models.GEMINI_LLM_RESPONSES_MODELS)
        gemini_llm_responses_task_get = CollectingOperation(_gemini_llm_responses.GeminiLlmResponsesTaskGetRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_TASK_GET, _gemini_llm_responses.GeminiLlmResponsesTaskPostRequest)
        gemini_llm_responses_task_post = ManyTasksOperation(_gemini_llm_responses.GeminiLlmResponsesTaskPostRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_TASK_POST)
        gemini_llm_responses_tasks_ready = Operation(_gemini_llm_responses.GeminiLlmResponsesTasksReadyRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_TASKS_READY)
        gemini_llm_scraper_languages = Operation(_gemini_llm_scraper_languages.GeminiLlmScraperLanguagesRequest, _gemini_llm_scraper_languages.GEMINI_LLM_SCRAPER_LANGUAGES)
        gemini_llm_scraper_live_advanced = Operation(_gemini_llm_scraper.GeminiLlmScraperLiveAdvancedRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_LIVE_ADVANCED)
        gemini_llm_scraper_live_html = Operation(_gemini_llm_scraper.GeminiLlmScraperLiveHtmlRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_LIVE_HTML)
        gemini_llm_scraper_locations = Operation(_gemini_llm_scraper_locations.GeminiLlmScraperLocationsRequest, _gemini_llm_scraper_locations.GEMINI_LLM_SCRAPER_LOCATIONS)
        gemini_llm_scraper_task_get_advanced = CollectingOperation(_gemini_llm_scraper.GeminiLlmScraperTaskGetAdvancedRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASK_GET_ADVANCED, _gemini_llm_scraper.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_get_html = CollectingOperation(_gemini_llm_scraper.GeminiLlmScraperTaskGetHtmlRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASK_GET_HTML, _gemini_llm_scraper.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_post = ManyTasksOperation(_gemini_llm_scraper.GeminiLlmScraperTaskPostRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASK_POST)
        gemini_llm_scraper_tasks_ready = Operation(_gemini_llm_scraper.GeminiLlmScraperTasksReadyRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASKS_READY)
        llm_mentions_aggregated_metrics_live = Deprecated(Operation(_llm_mentions_aggregated_metrics.LlmMentionsAggregatedMetricsLiveRequest, _llm_mentions_aggregated_metrics.LLM_MENTIONS_AGGREGATED_METRICS_LIVE))
        llm_mentions_available_filters = Operation(_llm_mentions_available_filters.LlmMentionsAvailableFiltersRequest, _llm_mentions_available_filters.LLM_MENTIONS_AVAILABLE_FILTERS)
        llm_mentions_cross_aggregated_metrics_live = Deprecated(Operation(_llm_mentions_cross_aggregated_metrics.LlmMentionsCrossAggregatedMetricsLiveRequest, _llm_mentions_cross_aggregated_metrics.LLM_MENTIONS_CROSS_AGGREGATED_METRICS_LIVE))
        llm_mentions_historical_live = Operation(_llm_mentions_historical.LlmMentionsHistoricalLiveRequest, _llm_mentions_historical.LLM_MENTIONS_HISTORICAL_LIVE)
        llm_mentions_locations_and_languages = Operation(_llm_mentions_locations_and_languages.LlmMentionsLocationsAndLanguagesRequest, _llm_mentions_locations_and_languages.LLM_MENTIONS_LOCATIONS_AND_LANGUAGES)
        llm_mentions_multi_target_metrics_live = PagedOperation(_llm_mentions_multi_target_metrics.LlmMentionsMultiTargetMetricsLiveRequest, _llm_mentions_multi_target_metrics.LLM_MENTIONS_MULTI_TARGET_METRICS_LIVE)
        llm_mentions_search_live = Deprecated(PagedOperation(_llm_mentions_search.LlmMentionsSearchLiveRequest, _llm_mentions_search.LLM_MENTIONS_SEARCH_LIVE))
        llm_mentions_search_mentions_live = PagedOperation(_llm_mentions_search_mentions.LlmMentionsSearchMentionsLiveRequest, _llm_mentions_search_mentions.LLM_MENTIONS_SEARCH_MENTIONS_LIVE)
        llm_mentions_target_metrics_live = Operation(_llm_mentions_target_metrics.LlmMentionsTargetMetricsLiveRequest, _llm_mentions_target_metrics.LLM_MENTIONS_TARGET_METRICS_LIVE)
        llm_mentions_target_metrics_lite_live = PagedOperation(_llm_mentions_target_metrics_lite.LlmMentionsTargetMetricsLiteLiveRequest, _llm_mentions_target_metrics_lite.LLM_MENTIONS_TARGET_METRICS_LITE_LIVE)
        llm_mentions_timeseries_delta_live = Operation(_llm_mentions_timeseries_delta.LlmMentionsTimeseriesDeltaLiveRequest, _llm_mentions_timeseries_delta.LLM_MENTIONS_TIMESERIES_DELTA_LIVE)
        llm_mentions_timeseries_new_lost_live = Operation(_llm_mentions_timeseries_new_lost.LlmMentionsTimeseriesNewLostLiveRequest, _llm_mentions_timeseries_new_lost.LLM_MENTIONS_TIMESERIES_NEW_LOST_LIVE)
        llm_mentions_top_domains_live = Deprecated(Operation(_llm_mentions_top_domains.LlmMentionsTopDomainsLiveRequest, _llm_mentions_top_domains.LLM_MENTIONS_TOP_DOMAINS_LIVE))
        llm_mentions_top_mentioned_brand_categories_live = PagedOperation(_llm_mentions_top_mentioned_brand_categories.LlmMentionsTopMentionedBrandCategoriesLiveRequest, _llm_mentions_top_mentioned_brand_categories.LLM_MENTIONS_TOP_MENTIONED_BRAND_CATEGORIES_LIVE)
        llm_mentions_top_mentioned_brand_categories_lite_live = PagedOperation(_llm_mentions_top_mentioned_brand_categories_lite.LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest, _llm_mentions_top_mentioned_brand_categories_lite.LLM_MENTIONS_TOP_MENTIONED_BRAND_CATEGORIES_LITE_LIVE)
        llm_mentions_top_mentioned_brands_live = PagedOperation(_llm_mentions_top_mentioned_brands.LlmMentionsTopMentionedBrandsLiveRequest, _llm_mentions_top_mentioned_brands.LLM_MENTIONS_TOP_MENTIONED_BRANDS_LIVE)
        llm_mentions_top_mentioned_brands_lite_live = PagedOperation(_llm_mentions_top_mentioned_brands_lite.LlmMentionsTopMentionedBrandsLiteLiveRequest, _llm_mentions_top_mentioned_brands_lite.LLM_MENTIONS_TOP_MENTIONED_BRANDS_LITE_LIVE)
        llm_mentions_top_mentioned_domains_live = PagedOperation(_llm_mentions_top_mentioned_domains.LlmMentionsTopMentionedDomainsLiveRequest, _llm_mentions_top_mentioned_domains.LLM_MENTIONS_TOP_MENTIONED_DOMAINS_LIVE)
        llm_mentions_top_mentioned_domains_lite_live = PagedOperation(_llm_mentions_top_mentioned_domains_lite.LlmMentionsTopMentionedDomainsLiteLiveRequest, _llm_mentions_top_mentioned_domains_lite.LLM_MENTIONS_TOP_MENTIONED_DOMAINS_LITE_LIVE)
        llm_mentions_top_mentioned_pages_live = PagedOperation(_llm_mentions_top_mentioned_pages.LlmMentionsTopMentionedPagesLiveRequest, _llm_mentions_top_mentioned_pages.LLM_MENTIONS_TOP_MENTIONED_PAGES_LIVE)
        llm_mentions_top_mentioned_pages_lite_live = PagedOperation(_llm_mentions_top_mentioned_pages_lite.LlmMentionsTopMentionedPagesLiteLiveRequest, _llm_mentions_top_mentioned_pages_lite.LLM_MENTIONS_TOP_MENTIONED_PAGES_LITE_LIVE)
        llm_mentions_top_pages_live = Deprecated(Operation(_llm_mentions_top_pages.LlmMentionsTopPagesLiveRequest, _llm_mentions_top_pages.LLM_MENTIONS_TOP_PAGES_LIVE))
        perplexity_llm_responses_live = Operation(_perplexity_llm_responses.PerplexityLlmResponsesLiveRequest, _perplexity_llm_responses.PERPLEXITY_LLM_RESPONSES_LIVE)
        perplexity_llm_responses_models = Operation(_perplexity_llm_responses_models.PerplexityLlmResponsesModelsRequest, _perplexity_llm_responses_models.PERPLEXITY_LLM_RESPONSES_MODELS)
        # fmt: on


class AsyncAiOptimization(AsyncSection, name="ai_optimization", index=OPERATIONS, summaries=SUMMARIES):
    """AI Optimization: What language models answer, and whom they mention."""

    if TYPE_CHECKING:
        # fmt: off
        ai_keyword_data_available_filters = AsyncOperation(_ai_keyword_data_available_filters.AiKeywordDataAvailableFiltersRequest, _ai_keyword_data_available_filters.AI_KEYWORD_DATA_AVAILABLE_FILTERS)
        ai_keyword_data_keywords_search_volume_live = AsyncSplitOperation(_ai_keyword_data_keywords_search_volume.AiKeywordDataKeywordsSearchVolumeLiveRequest, _ai_keyword_data_keywords_search_volume.AI_KEYWORD_DATA_KEYWORDS_SEARCH_VOLUME_LIVE)
        ai_keyword_data_locations_and_languages = AsyncOperation(_ai_keyword_data_locations_and_languages.AiKeywordDataLocationsAndLanguagesRequest, _ai_keyword_data_locations_and_languages.AI_KEYWORD_DATA_LOCATIONS_AND_LANGUAGES)
        chat_gpt_llm_responses_live = AsyncOperation(_chat_gpt_llm_responses.ChatGptLlmResponsesLiveRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_LIVE)
        chat_gpt_llm_responses_models = AsyncOperation(_chat_gpt_llm_responses_models.ChatGptLlmResponsesModelsRequest, _chat_gpt_llm_responses_models.CHAT_GPT_LLM_RESPONSES_MODELS)
        chat_gpt_llm_responses_task_get = AsyncCollectingOperation(_chat_gpt_llm_responses.ChatGptLlmResponsesTaskGetRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_TASK_GET, _chat_gpt_llm_responses.ChatGptLlmResponsesTaskPostRequest)
        chat_gpt_llm_responses_task_post = AsyncManyTasksOperation(_chat_gpt_llm_responses.ChatGptLlmResponsesTaskPostRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_TASK_POST)
        chat_gpt_llm_responses_tasks_ready = AsyncOperation(_chat_gpt_llm_responses.ChatGptLlmResponsesTasksReadyRequest, _chat_gpt_llm_responses.CHAT_GPT_LLM_RESPONSES_TASKS_READY)
        chat_gpt_llm_scraper_languages = AsyncOperation(_chat_gpt_llm_scraper_languages.ChatGptLlmScraperLanguagesRequest, _chat_gpt_llm_scraper_languages.CHAT_GPT_LLM_SCRAPER_LANGUAGES)
        chat_gpt_llm_scraper_live_advanced = AsyncOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperLiveAdvancedRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_LIVE_ADVANCED)
        chat_gpt_llm_scraper_live_html = AsyncOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperLiveHtmlRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_LIVE_HTML)
        chat_gpt_llm_scraper_locations = AsyncOperation(_chat_gpt_llm_scraper_locations.ChatGptLlmScraperLocationsRequest, _chat_gpt_llm_scraper_locations.CHAT_GPT_LLM_SCRAPER_LOCATIONS)
        chat_gpt_llm_scraper_locations_country = AsyncOperation(_chat_gpt_llm_scraper_locations.ChatGptLlmScraperLocationsCountryRequest, _chat_gpt_llm_scraper_locations.CHAT_GPT_LLM_SCRAPER_LOCATIONS_COUNTRY)
        chat_gpt_llm_scraper_task_get_advanced = AsyncCollectingOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperTaskGetAdvancedRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASK_GET_ADVANCED, _chat_gpt_llm_scraper.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_get_html = AsyncCollectingOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperTaskGetHtmlRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASK_GET_HTML, _chat_gpt_llm_scraper.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_post = AsyncManyTasksOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperTaskPostRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASK_POST)
        chat_gpt_llm_scraper_tasks_ready = AsyncOperation(_chat_gpt_llm_scraper.ChatGptLlmScraperTasksReadyRequest, _chat_gpt_llm_scraper.CHAT_GPT_LLM_SCRAPER_TASKS_READY)
        claude_llm_responses_live = AsyncOperation(_claude_llm_responses.ClaudeLlmResponsesLiveRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_LIVE)
        claude_llm_responses_models = AsyncOperation(_claude_llm_responses_models.ClaudeLlmResponsesModelsRequest, _claude_llm_responses_models.CLAUDE_LLM_RESPONSES_MODELS)
        claude_llm_responses_task_get = AsyncCollectingOperation(_claude_llm_responses.ClaudeLlmResponsesTaskGetRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_TASK_GET, _claude_llm_responses.ClaudeLlmResponsesTaskPostRequest)
        claude_llm_responses_task_post = AsyncManyTasksOperation(_claude_llm_responses.ClaudeLlmResponsesTaskPostRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_TASK_POST)
        claude_llm_responses_tasks_ready = AsyncOperation(_claude_llm_responses.ClaudeLlmResponsesTasksReadyRequest, _claude_llm_responses.CLAUDE_LLM_RESPONSES_TASKS_READY)
        gemini_llm_responses_live = AsyncOperation(_gemini_llm_responses.GeminiLlmResponsesLiveRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_LIVE)
        gemini_llm_responses_models = AsyncOperation(_gemini_llm_responses_models.GeminiLlmResponsesModelsRequest, _gemini_llm_responses_models.GEMINI_LLM_RESPONSES_MODELS)
        gemini_llm_responses_task_get = AsyncCollectingOperation(_gemini_llm_responses.GeminiLlmResponsesTaskGetRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_TASK_GET, _gemini_llm_responses.GeminiLlmResponsesTaskPostRequest)
        gemini_llm_responses_task_post = AsyncManyTasksOperation(_gemini_llm_responses.GeminiLlmResponsesTaskPostRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_TASK_POST)
        gemini_llm_responses_tasks_ready = AsyncOperation(_gemini_llm_responses.GeminiLlmResponsesTasksReadyRequest, _gemini_llm_responses.GEMINI_LLM_RESPONSES_TASKS_READY)
        gemini_llm_scraper_languages = AsyncOperation(_gemini_llm_scraper_languages.GeminiLlmScraperLanguagesRequest, _gemini_llm_scraper_languages.GEMINI_LLM_SCRAPER_LANGUAGES)
        gemini_llm_scraper_live_advanced = AsyncOperation(_gemini_llm_scraper.GeminiLlmScraperLiveAdvancedRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_LIVE_ADVANCED)
        gemini_llm_scraper_live_html = AsyncOperation(_gemini_llm_scraper.GeminiLlmScraperLiveHtmlRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_LIVE_HTML)
        gemini_llm_scraper_locations = AsyncOperation(_gemini_llm_scraper_locations.GeminiLlmScraperLocationsRequest, _gemini_llm_scraper_locations.GEMINI_LLM_SCRAPER_LOCATIONS)
        gemini_llm_scraper_task_get_advanced = AsyncCollectingOperation(_gemini_llm_scraper.GeminiLlmScraperTaskGetAdvancedRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASK_GET_ADVANCED, _gemini_llm_scraper.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_get_html = AsyncCollectingOperation(_gemini_llm_scraper.GeminiLlmScraperTaskGetHtmlRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASK_GET_HTML, _gemini_llm_scraper.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_post = AsyncManyTasksOperation(_gemini_llm_scraper.GeminiLlmScraperTaskPostRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASK_POST)
        gemini_llm_scraper_tasks_ready = AsyncOperation(_gemini_llm_scraper.GeminiLlmScraperTasksReadyRequest, _gemini_llm_scraper.GEMINI_LLM_SCRAPER_TASKS_READY)
        llm_mentions_aggregated_metrics_live = Deprecated(AsyncOperation(_llm_mentions_aggregated_metrics.LlmMentionsAggregatedMetricsLiveRequest, _llm_mentions_aggregated_metrics.LLM_MENTIONS_AGGREGATED_METRICS_LIVE))
        llm_mentions_available_filters = AsyncOperation(_llm_mentions_available_filters.LlmMentionsAvailableFiltersRequest, _llm_mentions_available_filters.LLM_MENTIONS_AVAILABLE_FILTERS)
        llm_mentions_cross_aggregated_metrics_live = Deprecated(AsyncOperation(_llm_mentions_cross_aggregated_metrics.LlmMentionsCrossAggregatedMetricsLiveRequest, _llm_mentions_cross_aggregated_metrics.LLM_MENTIONS_CROSS_AGGREGATED_METRICS_LIVE))
        llm_mentions_historical_live = AsyncOperation(_llm_mentions_historical.LlmMentionsHistoricalLiveRequest, _llm_mentions_historical.LLM_MENTIONS_HISTORICAL_LIVE)
        llm_mentions_locations_and_languages = AsyncOperation(_llm_mentions_locations_and_languages.LlmMentionsLocationsAndLanguagesRequest, _llm_mentions_locations_and_languages.LLM_MENTIONS_LOCATIONS_AND_LANGUAGES)
        llm_mentions_multi_target_metrics_live = AsyncPagedOperation(_llm_mentions_multi_target_metrics.LlmMentionsMultiTargetMetricsLiveRequest, _llm_mentions_multi_target_metrics.LLM_MENTIONS_MULTI_TARGET_METRICS_LIVE)
        llm_mentions_search_live = Deprecated(AsyncPagedOperation(_llm_mentions_search.LlmMentionsSearchLiveRequest, _llm_mentions_search.LLM_MENTIONS_SEARCH_LIVE))
        llm_mentions_search_mentions_live = AsyncPagedOperation(_llm_mentions_search_mentions.LlmMentionsSearchMentionsLiveRequest, _llm_mentions_search_mentions.LLM_MENTIONS_SEARCH_MENTIONS_LIVE)
        llm_mentions_target_metrics_live = AsyncOperation(_llm_mentions_target_metrics.LlmMentionsTargetMetricsLiveRequest, _llm_mentions_target_metrics.LLM_MENTIONS_TARGET_METRICS_LIVE)
        llm_mentions_target_metrics_lite_live = AsyncPagedOperation(_llm_mentions_target_metrics_lite.LlmMentionsTargetMetricsLiteLiveRequest, _llm_mentions_target_metrics_lite.LLM_MENTIONS_TARGET_METRICS_LITE_LIVE)
        llm_mentions_timeseries_delta_live = AsyncOperation(_llm_mentions_timeseries_delta.LlmMentionsTimeseriesDeltaLiveRequest, _llm_mentions_timeseries_delta.LLM_MENTIONS_TIMESERIES_DELTA_LIVE)
        llm_mentions_timeseries_new_lost_live = AsyncOperation(_llm_mentions_timeseries_new_lost.LlmMentionsTimeseriesNewLostLiveRequest, _llm_mentions_timeseries_new_lost.LLM_MENTIONS_TIMESERIES_NEW_LOST_LIVE)
        llm_mentions_top_domains_live = Deprecated(AsyncOperation(_llm_mentions_top_domains.LlmMentionsTopDomainsLiveRequest, _llm_mentions_top_domains.LLM_MENTIONS_TOP_DOMAINS_LIVE))
        llm_mentions_top_mentioned_brand_categories_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brand_categories.LlmMentionsTopMentionedBrandCategoriesLiveRequest, _llm_mentions_top_mentioned_brand_categories.LLM_MENTIONS_TOP_MENTIONED_BRAND_CATEGORIES_LIVE)
        llm_mentions_top_mentioned_brand_categories_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brand_categories_lite.LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest, _llm_mentions_top_mentioned_brand_categories_lite.LLM_MENTIONS_TOP_MENTIONED_BRAND_CATEGORIES_LITE_LIVE)
        llm_mentions_top_mentioned_brands_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brands.LlmMentionsTopMentionedBrandsLiveRequest, _llm_mentions_top_mentioned_brands.LLM_MENTIONS_TOP_MENTIONED_BRANDS_LIVE)
        llm_mentions_top_mentioned_brands_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brands_lite.LlmMentionsTopMentionedBrandsLiteLiveRequest, _llm_mentions_top_mentioned_brands_lite.LLM_MENTIONS_TOP_MENTIONED_BRANDS_LITE_LIVE)
        llm_mentions_top_mentioned_domains_live = AsyncPagedOperation(_llm_mentions_top_mentioned_domains.LlmMentionsTopMentionedDomainsLiveRequest, _llm_mentions_top_mentioned_domains.LLM_MENTIONS_TOP_MENTIONED_DOMAINS_LIVE)
        llm_mentions_top_mentioned_domains_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_domains_lite.LlmMentionsTopMentionedDomainsLiteLiveRequest, _llm_mentions_top_mentioned_domains_lite.LLM_MENTIONS_TOP_MENTIONED_DOMAINS_LITE_LIVE)
        llm_mentions_top_mentioned_pages_live = AsyncPagedOperation(_llm_mentions_top_mentioned_pages.LlmMentionsTopMentionedPagesLiveRequest, _llm_mentions_top_mentioned_pages.LLM_MENTIONS_TOP_MENTIONED_PAGES_LIVE)
        llm_mentions_top_mentioned_pages_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_pages_lite.LlmMentionsTopMentionedPagesLiteLiveRequest, _llm_mentions_top_mentioned_pages_lite.LLM_MENTIONS_TOP_MENTIONED_PAGES_LITE_LIVE)
        llm_mentions_top_pages_live = Deprecated(AsyncOperation(_llm_mentions_top_pages.LlmMentionsTopPagesLiveRequest, _llm_mentions_top_pages.LLM_MENTIONS_TOP_PAGES_LIVE))
        perplexity_llm_responses_live = AsyncOperation(_perplexity_llm_responses.PerplexityLlmResponsesLiveRequest, _perplexity_llm_responses.PERPLEXITY_LLM_RESPONSES_LIVE)
        perplexity_llm_responses_models = AsyncOperation(_perplexity_llm_responses_models.PerplexityLlmResponsesModelsRequest, _perplexity_llm_responses_models.PERPLEXITY_LLM_RESPONSES_MODELS)
        # fmt: on
