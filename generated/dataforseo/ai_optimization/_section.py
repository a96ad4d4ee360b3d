# From spec/ai_optimization/ by `make generate`; do not edit.
"""AI Optimization: What language models answer, and whom they mention."""

from typing import TYPE_CHECKING

from dataforseo.ai_optimization._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.bound import Deprecated
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        ai_keyword_data_available_filters as _ai_keyword_data_available_filters,
        ai_keyword_data_keywords_search_volume_live as _ai_keyword_data_keywords_search_volume_live,
        ai_keyword_data_locations_and_languages as _ai_keyword_data_locations_and_languages,
        chat_gpt_llm_responses_live as _chat_gpt_llm_responses_live,
        chat_gpt_llm_responses_models as _chat_gpt_llm_responses_models,
        chat_gpt_llm_responses_task_get as _chat_gpt_llm_responses_task_get,
        chat_gpt_llm_responses_task_post as _chat_gpt_llm_responses_task_post,
        chat_gpt_llm_responses_tasks_ready as _chat_gpt_llm_responses_tasks_ready,
        chat_gpt_llm_scraper_languages as _chat_gpt_llm_scraper_languages,
        chat_gpt_llm_scraper_live_advanced as _chat_gpt_llm_scraper_live_advanced,
        chat_gpt_llm_scraper_live_html as _chat_gpt_llm_scraper_live_html,
        chat_gpt_llm_scraper_locations as _chat_gpt_llm_scraper_locations,
        chat_gpt_llm_scraper_locations_country as _chat_gpt_llm_scraper_locations_country,
        chat_gpt_llm_scraper_task_get_advanced as _chat_gpt_llm_scraper_task_get_advanced,
        chat_gpt_llm_scraper_task_get_html as _chat_gpt_llm_scraper_task_get_html,
        chat_gpt_llm_scraper_task_post as _chat_gpt_llm_scraper_task_post,
        chat_gpt_llm_scraper_tasks_ready as _chat_gpt_llm_scraper_tasks_ready,
        claude_llm_responses_live as _claude_llm_responses_live,
        claude_llm_responses_models as _claude_llm_responses_models,
        claude_llm_responses_task_get as _claude_llm_responses_task_get,
        claude_llm_responses_task_post as _claude_llm_responses_task_post,
        claude_llm_responses_tasks_ready as _claude_llm_responses_tasks_ready,
        gemini_llm_responses_live as _gemini_llm_responses_live,
        gemini_llm_responses_models as _gemini_llm_responses_models,
        gemini_llm_responses_task_get as _gemini_llm_responses_task_get,
        gemini_llm_responses_task_post as _gemini_llm_responses_task_post,
        gemini_llm_responses_tasks_ready as _gemini_llm_responses_tasks_ready,
        gemini_llm_scraper_languages as _gemini_llm_scraper_languages,
        gemini_llm_scraper_live_advanced as _gemini_llm_scraper_live_advanced,
        gemini_llm_scraper_live_html as _gemini_llm_scraper_live_html,
        gemini_llm_scraper_locations as _gemini_llm_scraper_locations,
        gemini_llm_scraper_task_get_advanced as _gemini_llm_scraper_task_get_advanced,
        gemini_llm_scraper_task_get_html as _gemini_llm_scraper_task_get_html,
        gemini_llm_scraper_task_post as _gemini_llm_scraper_task_post,
        gemini_llm_scraper_tasks_ready as _gemini_llm_scraper_tasks_ready,
        llm_mentions_aggregated_metrics_live as _llm_mentions_aggregated_metrics_live,
        llm_mentions_available_filters as _llm_mentions_available_filters,
        llm_mentions_cross_aggregated_metrics_live as _llm_mentions_cross_aggregated_metrics_live,
        llm_mentions_historical_live as _llm_mentions_historical_live,
        llm_mentions_locations_and_languages as _llm_mentions_locations_and_languages,
        llm_mentions_multi_target_metrics_live as _llm_mentions_multi_target_metrics_live,
        llm_mentions_search_live as _llm_mentions_search_live,
        llm_mentions_search_mentions_live as _llm_mentions_search_mentions_live,
        llm_mentions_target_metrics_lite_live as _llm_mentions_target_metrics_lite_live,
        llm_mentions_target_metrics_live as _llm_mentions_target_metrics_live,
        llm_mentions_timeseries_delta_live as _llm_mentions_timeseries_delta_live,
        llm_mentions_timeseries_new_lost_live as _llm_mentions_timeseries_new_lost_live,
        llm_mentions_top_domains_live as _llm_mentions_top_domains_live,
        llm_mentions_top_mentioned_brand_categories_lite_live as _llm_mentions_top_mentioned_brand_categories_lite_live,
        llm_mentions_top_mentioned_brand_categories_live as _llm_mentions_top_mentioned_brand_categories_live,
        llm_mentions_top_mentioned_brands_lite_live as _llm_mentions_top_mentioned_brands_lite_live,
        llm_mentions_top_mentioned_brands_live as _llm_mentions_top_mentioned_brands_live,
        llm_mentions_top_mentioned_domains_lite_live as _llm_mentions_top_mentioned_domains_lite_live,
        llm_mentions_top_mentioned_domains_live as _llm_mentions_top_mentioned_domains_live,
        llm_mentions_top_mentioned_pages_lite_live as _llm_mentions_top_mentioned_pages_lite_live,
        llm_mentions_top_mentioned_pages_live as _llm_mentions_top_mentioned_pages_live,
        llm_mentions_top_pages_live as _llm_mentions_top_pages_live,
        perplexity_llm_responses_live as _perplexity_llm_responses_live,
        perplexity_llm_responses_models as _perplexity_llm_responses_models,
    )


class AiOptimization(Section):
    """AI Optimization: What language models answer, and whom they mention."""

    _package = "dataforseo.ai_optimization"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        ai_keyword_data_available_filters = Operation(_ai_keyword_data_available_filters.AiKeywordDataAvailableFiltersRequest, _ai_keyword_data_available_filters.ENDPOINT)
        ai_keyword_data_keywords_search_volume_live = SplitOperation(_ai_keyword_data_keywords_search_volume_live.AiKeywordDataKeywordsSearchVolumeLiveRequest, _ai_keyword_data_keywords_search_volume_live.ENDPOINT)
        ai_keyword_data_locations_and_languages = Operation(_ai_keyword_data_locations_and_languages.AiKeywordDataLocationsAndLanguagesRequest, _ai_keyword_data_locations_and_languages.ENDPOINT)
        chat_gpt_llm_responses_live = Operation(_chat_gpt_llm_responses_live.ChatGptLlmResponsesLiveRequest, _chat_gpt_llm_responses_live.ENDPOINT)
        chat_gpt_llm_responses_models = Operation(_chat_gpt_llm_responses_models.ChatGptLlmResponsesModelsRequest, _chat_gpt_llm_responses_models.ENDPOINT)
        chat_gpt_llm_responses_task_get = CollectingOperation(_chat_gpt_llm_responses_task_get.ChatGptLlmResponsesTaskGetRequest, _chat_gpt_llm_responses_task_get.ENDPOINT, _chat_gpt_llm_responses_task_post.ChatGptLlmResponsesTaskPostRequest)
        chat_gpt_llm_responses_task_post = ManyTasksOperation(_chat_gpt_llm_responses_task_post.ChatGptLlmResponsesTaskPostRequest, _chat_gpt_llm_responses_task_post.ENDPOINT)
        chat_gpt_llm_responses_tasks_ready = Operation(_chat_gpt_llm_responses_tasks_ready.ChatGptLlmResponsesTasksReadyRequest, _chat_gpt_llm_responses_tasks_ready.ENDPOINT)
        chat_gpt_llm_scraper_languages = Operation(_chat_gpt_llm_scraper_languages.ChatGptLlmScraperLanguagesRequest, _chat_gpt_llm_scraper_languages.ENDPOINT)
        chat_gpt_llm_scraper_live_advanced = Operation(_chat_gpt_llm_scraper_live_advanced.ChatGptLlmScraperLiveAdvancedRequest, _chat_gpt_llm_scraper_live_advanced.ENDPOINT)
        chat_gpt_llm_scraper_live_html = Operation(_chat_gpt_llm_scraper_live_html.ChatGptLlmScraperLiveHtmlRequest, _chat_gpt_llm_scraper_live_html.ENDPOINT)
        chat_gpt_llm_scraper_locations = Operation(_chat_gpt_llm_scraper_locations.ChatGptLlmScraperLocationsRequest, _chat_gpt_llm_scraper_locations.ENDPOINT)
        chat_gpt_llm_scraper_locations_country = Operation(_chat_gpt_llm_scraper_locations_country.ChatGptLlmScraperLocationsCountryRequest, _chat_gpt_llm_scraper_locations_country.ENDPOINT)
        chat_gpt_llm_scraper_task_get_advanced = CollectingOperation(_chat_gpt_llm_scraper_task_get_advanced.ChatGptLlmScraperTaskGetAdvancedRequest, _chat_gpt_llm_scraper_task_get_advanced.ENDPOINT, _chat_gpt_llm_scraper_task_post.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_get_html = CollectingOperation(_chat_gpt_llm_scraper_task_get_html.ChatGptLlmScraperTaskGetHtmlRequest, _chat_gpt_llm_scraper_task_get_html.ENDPOINT, _chat_gpt_llm_scraper_task_post.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_post = ManyTasksOperation(_chat_gpt_llm_scraper_task_post.ChatGptLlmScraperTaskPostRequest, _chat_gpt_llm_scraper_task_post.ENDPOINT)
        chat_gpt_llm_scraper_tasks_ready = Operation(_chat_gpt_llm_scraper_tasks_ready.ChatGptLlmScraperTasksReadyRequest, _chat_gpt_llm_scraper_tasks_ready.ENDPOINT)
        claude_llm_responses_live = Operation(_claude_llm_responses_live.ClaudeLlmResponsesLiveRequest, _claude_llm_responses_live.ENDPOINT)
        claude_llm_responses_models = Operation(_claude_llm_responses_models.ClaudeLlmResponsesModelsRequest, _claude_llm_responses_models.ENDPOINT)
        claude_llm_responses_task_get = CollectingOperation(_claude_llm_responses_task_get.ClaudeLlmResponsesTaskGetRequest, _claude_llm_responses_task_get.ENDPOINT, _claude_llm_responses_task_post.ClaudeLlmResponsesTaskPostRequest)
        claude_llm_responses_task_post = ManyTasksOperation(_claude_llm_responses_task_post.ClaudeLlmResponsesTaskPostRequest, _claude_llm_responses_task_post.ENDPOINT)
        claude_llm_responses_tasks_ready = Operation(_claude_llm_responses_tasks_ready.ClaudeLlmResponsesTasksReadyRequest, _claude_llm_responses_tasks_ready.ENDPOINT)
        gemini_llm_responses_live = Operation(_gemini_llm_responses_live.GeminiLlmResponsesLiveRequest, _gemini_llm_responses_live.ENDPOINT)
        gemini_llm_responses_models = Operation(_gemini_llm_responses_models.GeminiLlmResponsesModelsRequest, _gemini_llm_responses_models.ENDPOINT)
        gemini_llm_responses_task_get = CollectingOperation(_gemini_llm_responses_task_get.GeminiLlmResponsesTaskGetRequest, _gemini_llm_responses_task_get.ENDPOINT, _gemini_llm_responses_task_post.GeminiLlmResponsesTaskPostRequest)
        gemini_llm_responses_task_post = ManyTasksOperation(_gemini_llm_responses_task_post.GeminiLlmResponsesTaskPostRequest, _gemini_llm_responses_task_post.ENDPOINT)
        gemini_llm_responses_tasks_ready = Operation(_gemini_llm_responses_tasks_ready.GeminiLlmResponsesTasksReadyRequest, _gemini_llm_responses_tasks_ready.ENDPOINT)
        gemini_llm_scraper_languages = Operation(_gemini_llm_scraper_languages.GeminiLlmScraperLanguagesRequest, _gemini_llm_scraper_languages.ENDPOINT)
        gemini_llm_scraper_live_advanced = Operation(_gemini_llm_scraper_live_advanced.GeminiLlmScraperLiveAdvancedRequest, _gemini_llm_scraper_live_advanced.ENDPOINT)
        gemini_llm_scraper_live_html = Operation(_gemini_llm_scraper_live_html.GeminiLlmScraperLiveHtmlRequest, _gemini_llm_scraper_live_html.ENDPOINT)
        gemini_llm_scraper_locations = Operation(_gemini_llm_scraper_locations.GeminiLlmScraperLocationsRequest, _gemini_llm_scraper_locations.ENDPOINT)
        gemini_llm_scraper_task_get_advanced = CollectingOperation(_gemini_llm_scraper_task_get_advanced.GeminiLlmScraperTaskGetAdvancedRequest, _gemini_llm_scraper_task_get_advanced.ENDPOINT, _gemini_llm_scraper_task_post.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_get_html = CollectingOperation(_gemini_llm_scraper_task_get_html.GeminiLlmScraperTaskGetHtmlRequest, _gemini_llm_scraper_task_get_html.ENDPOINT, _gemini_llm_scraper_task_post.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_post = ManyTasksOperation(_gemini_llm_scraper_task_post.GeminiLlmScraperTaskPostRequest, _gemini_llm_scraper_task_post.ENDPOINT)
        gemini_llm_scraper_tasks_ready = Operation(_gemini_llm_scraper_tasks_ready.GeminiLlmScraperTasksReadyRequest, _gemini_llm_scraper_tasks_ready.ENDPOINT)
        llm_mentions_aggregated_metrics_live = Deprecated(Operation(_llm_mentions_aggregated_metrics_live.LlmMentionsAggregatedMetricsLiveRequest, _llm_mentions_aggregated_metrics_live.ENDPOINT))
        llm_mentions_available_filters = Operation(_llm_mentions_available_filters.LlmMentionsAvailableFiltersRequest, _llm_mentions_available_filters.ENDPOINT)
        llm_mentions_cross_aggregated_metrics_live = Deprecated(Operation(_llm_mentions_cross_aggregated_metrics_live.LlmMentionsCrossAggregatedMetricsLiveRequest, _llm_mentions_cross_aggregated_metrics_live.ENDPOINT))
        llm_mentions_historical_live = Operation(_llm_mentions_historical_live.LlmMentionsHistoricalLiveRequest, _llm_mentions_historical_live.ENDPOINT)
        llm_mentions_locations_and_languages = Operation(_llm_mentions_locations_and_languages.LlmMentionsLocationsAndLanguagesRequest, _llm_mentions_locations_and_languages.ENDPOINT)
        llm_mentions_multi_target_metrics_live = PagedOperation(_llm_mentions_multi_target_metrics_live.LlmMentionsMultiTargetMetricsLiveRequest, _llm_mentions_multi_target_metrics_live.ENDPOINT)
        llm_mentions_search_live = Deprecated(PagedOperation(_llm_mentions_search_live.LlmMentionsSearchLiveRequest, _llm_mentions_search_live.ENDPOINT))
        llm_mentions_search_mentions_live = PagedOperation(_llm_mentions_search_mentions_live.LlmMentionsSearchMentionsLiveRequest, _llm_mentions_search_mentions_live.ENDPOINT)
        llm_mentions_target_metrics_live = Operation(_llm_mentions_target_metrics_live.LlmMentionsTargetMetricsLiveRequest, _llm_mentions_target_metrics_live.ENDPOINT)
        llm_mentions_target_metrics_lite_live = PagedOperation(_llm_mentions_target_metrics_lite_live.LlmMentionsTargetMetricsLiteLiveRequest, _llm_mentions_target_metrics_lite_live.ENDPOINT)
        llm_mentions_timeseries_delta_live = Operation(_llm_mentions_timeseries_delta_live.LlmMentionsTimeseriesDeltaLiveRequest, _llm_mentions_timeseries_delta_live.ENDPOINT)
        llm_mentions_timeseries_new_lost_live = Operation(_llm_mentions_timeseries_new_lost_live.LlmMentionsTimeseriesNewLostLiveRequest, _llm_mentions_timeseries_new_lost_live.ENDPOINT)
        llm_mentions_top_domains_live = Deprecated(Operation(_llm_mentions_top_domains_live.LlmMentionsTopDomainsLiveRequest, _llm_mentions_top_domains_live.ENDPOINT))
        llm_mentions_top_mentioned_brand_categories_live = PagedOperation(_llm_mentions_top_mentioned_brand_categories_live.LlmMentionsTopMentionedBrandCategoriesLiveRequest, _llm_mentions_top_mentioned_brand_categories_live.ENDPOINT)
        llm_mentions_top_mentioned_brand_categories_lite_live = PagedOperation(_llm_mentions_top_mentioned_brand_categories_lite_live.LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest, _llm_mentions_top_mentioned_brand_categories_lite_live.ENDPOINT)
        llm_mentions_top_mentioned_brands_live = PagedOperation(_llm_mentions_top_mentioned_brands_live.LlmMentionsTopMentionedBrandsLiveRequest, _llm_mentions_top_mentioned_brands_live.ENDPOINT)
        llm_mentions_top_mentioned_brands_lite_live = PagedOperation(_llm_mentions_top_mentioned_brands_lite_live.LlmMentionsTopMentionedBrandsLiteLiveRequest, _llm_mentions_top_mentioned_brands_lite_live.ENDPOINT)
        llm_mentions_top_mentioned_domains_live = PagedOperation(_llm_mentions_top_mentioned_domains_live.LlmMentionsTopMentionedDomainsLiveRequest, _llm_mentions_top_mentioned_domains_live.ENDPOINT)
        llm_mentions_top_mentioned_domains_lite_live = PagedOperation(_llm_mentions_top_mentioned_domains_lite_live.LlmMentionsTopMentionedDomainsLiteLiveRequest, _llm_mentions_top_mentioned_domains_lite_live.ENDPOINT)
        llm_mentions_top_mentioned_pages_live = PagedOperation(_llm_mentions_top_mentioned_pages_live.LlmMentionsTopMentionedPagesLiveRequest, _llm_mentions_top_mentioned_pages_live.ENDPOINT)
        llm_mentions_top_mentioned_pages_lite_live = PagedOperation(_llm_mentions_top_mentioned_pages_lite_live.LlmMentionsTopMentionedPagesLiteLiveRequest, _llm_mentions_top_mentioned_pages_lite_live.ENDPOINT)
        llm_mentions_top_pages_live = Deprecated(Operation(_llm_mentions_top_pages_live.LlmMentionsTopPagesLiveRequest, _llm_mentions_top_pages_live.ENDPOINT))
        perplexity_llm_responses_live = Operation(_perplexity_llm_responses_live.PerplexityLlmResponsesLiveRequest, _perplexity_llm_responses_live.ENDPOINT)
        perplexity_llm_responses_models = Operation(_perplexity_llm_responses_models.PerplexityLlmResponsesModelsRequest, _perplexity_llm_responses_models.ENDPOINT)
        # fmt: on


class AsyncAiOptimization(AsyncSection):
    """AI Optimization: What language models answer, and whom they mention."""

    _package = "dataforseo.ai_optimization"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        ai_keyword_data_available_filters = AsyncOperation(_ai_keyword_data_available_filters.AiKeywordDataAvailableFiltersRequest, _ai_keyword_data_available_filters.ENDPOINT)
        ai_keyword_data_keywords_search_volume_live = AsyncSplitOperation(_ai_keyword_data_keywords_search_volume_live.AiKeywordDataKeywordsSearchVolumeLiveRequest, _ai_keyword_data_keywords_search_volume_live.ENDPOINT)
        ai_keyword_data_locations_and_languages = AsyncOperation(_ai_keyword_data_locations_and_languages.AiKeywordDataLocationsAndLanguagesRequest, _ai_keyword_data_locations_and_languages.ENDPOINT)
        chat_gpt_llm_responses_live = AsyncOperation(_chat_gpt_llm_responses_live.ChatGptLlmResponsesLiveRequest, _chat_gpt_llm_responses_live.ENDPOINT)
        chat_gpt_llm_responses_models = AsyncOperation(_chat_gpt_llm_responses_models.ChatGptLlmResponsesModelsRequest, _chat_gpt_llm_responses_models.ENDPOINT)
        chat_gpt_llm_responses_task_get = AsyncCollectingOperation(_chat_gpt_llm_responses_task_get.ChatGptLlmResponsesTaskGetRequest, _chat_gpt_llm_responses_task_get.ENDPOINT, _chat_gpt_llm_responses_task_post.ChatGptLlmResponsesTaskPostRequest)
        chat_gpt_llm_responses_task_post = AsyncManyTasksOperation(_chat_gpt_llm_responses_task_post.ChatGptLlmResponsesTaskPostRequest, _chat_gpt_llm_responses_task_post.ENDPOINT)
        chat_gpt_llm_responses_tasks_ready = AsyncOperation(_chat_gpt_llm_responses_tasks_ready.ChatGptLlmResponsesTasksReadyRequest, _chat_gpt_llm_responses_tasks_ready.ENDPOINT)
        chat_gpt_llm_scraper_languages = AsyncOperation(_chat_gpt_llm_scraper_languages.ChatGptLlmScraperLanguagesRequest, _chat_gpt_llm_scraper_languages.ENDPOINT)
        chat_gpt_llm_scraper_live_advanced = AsyncOperation(_chat_gpt_llm_scraper_live_advanced.ChatGptLlmScraperLiveAdvancedRequest, _chat_gpt_llm_scraper_live_advanced.ENDPOINT)
        chat_gpt_llm_scraper_live_html = AsyncOperation(_chat_gpt_llm_scraper_live_html.ChatGptLlmScraperLiveHtmlRequest, _chat_gpt_llm_scraper_live_html.ENDPOINT)
        chat_gpt_llm_scraper_locations = AsyncOperation(_chat_gpt_llm_scraper_locations.ChatGptLlmScraperLocationsRequest, _chat_gpt_llm_scraper_locations.ENDPOINT)
        chat_gpt_llm_scraper_locations_country = AsyncOperation(_chat_gpt_llm_scraper_locations_country.ChatGptLlmScraperLocationsCountryRequest, _chat_gpt_llm_scraper_locations_country.ENDPOINT)
        chat_gpt_llm_scraper_task_get_advanced = AsyncCollectingOperation(_chat_gpt_llm_scraper_task_get_advanced.ChatGptLlmScraperTaskGetAdvancedRequest, _chat_gpt_llm_scraper_task_get_advanced.ENDPOINT, _chat_gpt_llm_scraper_task_post.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_get_html = AsyncCollectingOperation(_chat_gpt_llm_scraper_task_get_html.ChatGptLlmScraperTaskGetHtmlRequest, _chat_gpt_llm_scraper_task_get_html.ENDPOINT, _chat_gpt_llm_scraper_task_post.ChatGptLlmScraperTaskPostRequest)
        chat_gpt_llm_scraper_task_post = AsyncManyTasksOperation(_chat_gpt_llm_scraper_task_post.ChatGptLlmScraperTaskPostRequest, _chat_gpt_llm_scraper_task_post.ENDPOINT)
        chat_gpt_llm_scraper_tasks_ready = AsyncOperation(_chat_gpt_llm_scraper_tasks_ready.ChatGptLlmScraperTasksReadyRequest, _chat_gpt_llm_scraper_tasks_ready.ENDPOINT)
        claude_llm_responses_live = AsyncOperation(_claude_llm_responses_live.ClaudeLlmResponsesLiveRequest, _claude_llm_responses_live.ENDPOINT)
        claude_llm_responses_models = AsyncOperation(_claude_llm_responses_models.ClaudeLlmResponsesModelsRequest, _claude_llm_responses_models.ENDPOINT)
        claude_llm_responses_task_get = AsyncCollectingOperation(_claude_llm_responses_task_get.ClaudeLlmResponsesTaskGetRequest, _claude_llm_responses_task_get.ENDPOINT, _claude_llm_responses_task_post.ClaudeLlmResponsesTaskPostRequest)
        claude_llm_responses_task_post = AsyncManyTasksOperation(_claude_llm_responses_task_post.ClaudeLlmResponsesTaskPostRequest, _claude_llm_responses_task_post.ENDPOINT)
        claude_llm_responses_tasks_ready = AsyncOperation(_claude_llm_responses_tasks_ready.ClaudeLlmResponsesTasksReadyRequest, _claude_llm_responses_tasks_ready.ENDPOINT)
        gemini_llm_responses_live = AsyncOperation(_gemini_llm_responses_live.GeminiLlmResponsesLiveRequest, _gemini_llm_responses_live.ENDPOINT)
        gemini_llm_responses_models = AsyncOperation(_gemini_llm_responses_models.GeminiLlmResponsesModelsRequest, _gemini_llm_responses_models.ENDPOINT)
        gemini_llm_responses_task_get = AsyncCollectingOperation(_gemini_llm_responses_task_get.GeminiLlmResponsesTaskGetRequest, _gemini_llm_responses_task_get.ENDPOINT, _gemini_llm_responses_task_post.GeminiLlmResponsesTaskPostRequest)
        gemini_llm_responses_task_post = AsyncManyTasksOperation(_gemini_llm_responses_task_post.GeminiLlmResponsesTaskPostRequest, _gemini_llm_responses_task_post.ENDPOINT)
        gemini_llm_responses_tasks_ready = AsyncOperation(_gemini_llm_responses_tasks_ready.GeminiLlmResponsesTasksReadyRequest, _gemini_llm_responses_tasks_ready.ENDPOINT)
        gemini_llm_scraper_languages = AsyncOperation(_gemini_llm_scraper_languages.GeminiLlmScraperLanguagesRequest, _gemini_llm_scraper_languages.ENDPOINT)
        gemini_llm_scraper_live_advanced = AsyncOperation(_gemini_llm_scraper_live_advanced.GeminiLlmScraperLiveAdvancedRequest, _gemini_llm_scraper_live_advanced.ENDPOINT)
        gemini_llm_scraper_live_html = AsyncOperation(_gemini_llm_scraper_live_html.GeminiLlmScraperLiveHtmlRequest, _gemini_llm_scraper_live_html.ENDPOINT)
        gemini_llm_scraper_locations = AsyncOperation(_gemini_llm_scraper_locations.GeminiLlmScraperLocationsRequest, _gemini_llm_scraper_locations.ENDPOINT)
        gemini_llm_scraper_task_get_advanced = AsyncCollectingOperation(_gemini_llm_scraper_task_get_advanced.GeminiLlmScraperTaskGetAdvancedRequest, _gemini_llm_scraper_task_get_advanced.ENDPOINT, _gemini_llm_scraper_task_post.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_get_html = AsyncCollectingOperation(_gemini_llm_scraper_task_get_html.GeminiLlmScraperTaskGetHtmlRequest, _gemini_llm_scraper_task_get_html.ENDPOINT, _gemini_llm_scraper_task_post.GeminiLlmScraperTaskPostRequest)
        gemini_llm_scraper_task_post = AsyncManyTasksOperation(_gemini_llm_scraper_task_post.GeminiLlmScraperTaskPostRequest, _gemini_llm_scraper_task_post.ENDPOINT)
        gemini_llm_scraper_tasks_ready = AsyncOperation(_gemini_llm_scraper_tasks_ready.GeminiLlmScraperTasksReadyRequest, _gemini_llm_scraper_tasks_ready.ENDPOINT)
        llm_mentions_aggregated_metrics_live = Deprecated(AsyncOperation(_llm_mentions_aggregated_metrics_live.LlmMentionsAggregatedMetricsLiveRequest, _llm_mentions_aggregated_metrics_live.ENDPOINT))
        llm_mentions_available_filters = AsyncOperation(_llm_mentions_available_filters.LlmMentionsAvailableFiltersRequest, _llm_mentions_available_filters.ENDPOINT)
        llm_mentions_cross_aggregated_metrics_live = Deprecated(AsyncOperation(_llm_mentions_cross_aggregated_metrics_live.LlmMentionsCrossAggregatedMetricsLiveRequest, _llm_mentions_cross_aggregated_metrics_live.ENDPOINT))
        llm_mentions_historical_live = AsyncOperation(_llm_mentions_historical_live.LlmMentionsHistoricalLiveRequest, _llm_mentions_historical_live.ENDPOINT)
        llm_mentions_locations_and_languages = AsyncOperation(_llm_mentions_locations_and_languages.LlmMentionsLocationsAndLanguagesRequest, _llm_mentions_locations_and_languages.ENDPOINT)
        llm_mentions_multi_target_metrics_live = AsyncPagedOperation(_llm_mentions_multi_target_metrics_live.LlmMentionsMultiTargetMetricsLiveRequest, _llm_mentions_multi_target_metrics_live.ENDPOINT)
        llm_mentions_search_live = Deprecated(AsyncPagedOperation(_llm_mentions_search_live.LlmMentionsSearchLiveRequest, _llm_mentions_search_live.ENDPOINT))
        llm_mentions_search_mentions_live = AsyncPagedOperation(_llm_mentions_search_mentions_live.LlmMentionsSearchMentionsLiveRequest, _llm_mentions_search_mentions_live.ENDPOINT)
        llm_mentions_target_metrics_live = AsyncOperation(_llm_mentions_target_metrics_live.LlmMentionsTargetMetricsLiveRequest, _llm_mentions_target_metrics_live.ENDPOINT)
        llm_mentions_target_metrics_lite_live = AsyncPagedOperation(_llm_mentions_target_metrics_lite_live.LlmMentionsTargetMetricsLiteLiveRequest, _llm_mentions_target_metrics_lite_live.ENDPOINT)
        llm_mentions_timeseries_delta_live = AsyncOperation(_llm_mentions_timeseries_delta_live.LlmMentionsTimeseriesDeltaLiveRequest, _llm_mentions_timeseries_delta_live.ENDPOINT)
        llm_mentions_timeseries_new_lost_live = AsyncOperation(_llm_mentions_timeseries_new_lost_live.LlmMentionsTimeseriesNewLostLiveRequest, _llm_mentions_timeseries_new_lost_live.ENDPOINT)
        llm_mentions_top_domains_live = Deprecated(AsyncOperation(_llm_mentions_top_domains_live.LlmMentionsTopDomainsLiveRequest, _llm_mentions_top_domains_live.ENDPOINT))
        llm_mentions_top_mentioned_brand_categories_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brand_categories_live.LlmMentionsTopMentionedBrandCategoriesLiveRequest, _llm_mentions_top_mentioned_brand_categories_live.ENDPOINT)
        llm_mentions_top_mentioned_brand_categories_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brand_categories_lite_live.LlmMentionsTopMentionedBrandCategoriesLiteLiveRequest, _llm_mentions_top_mentioned_brand_categories_lite_live.ENDPOINT)
        llm_mentions_top_mentioned_brands_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brands_live.LlmMentionsTopMentionedBrandsLiveRequest, _llm_mentions_top_mentioned_brands_live.ENDPOINT)
        llm_mentions_top_mentioned_brands_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_brands_lite_live.LlmMentionsTopMentionedBrandsLiteLiveRequest, _llm_mentions_top_mentioned_brands_lite_live.ENDPOINT)
        llm_mentions_top_mentioned_domains_live = AsyncPagedOperation(_llm_mentions_top_mentioned_domains_live.LlmMentionsTopMentionedDomainsLiveRequest, _llm_mentions_top_mentioned_domains_live.ENDPOINT)
        llm_mentions_top_mentioned_domains_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_domains_lite_live.LlmMentionsTopMentionedDomainsLiteLiveRequest, _llm_mentions_top_mentioned_domains_lite_live.ENDPOINT)
        llm_mentions_top_mentioned_pages_live = AsyncPagedOperation(_llm_mentions_top_mentioned_pages_live.LlmMentionsTopMentionedPagesLiveRequest, _llm_mentions_top_mentioned_pages_live.ENDPOINT)
        llm_mentions_top_mentioned_pages_lite_live = AsyncPagedOperation(_llm_mentions_top_mentioned_pages_lite_live.LlmMentionsTopMentionedPagesLiteLiveRequest, _llm_mentions_top_mentioned_pages_lite_live.ENDPOINT)
        llm_mentions_top_pages_live = Deprecated(AsyncOperation(_llm_mentions_top_pages_live.LlmMentionsTopPagesLiveRequest, _llm_mentions_top_pages_live.ENDPOINT))
        perplexity_llm_responses_live = AsyncOperation(_perplexity_llm_responses_live.PerplexityLlmResponsesLiveRequest, _perplexity_llm_responses_live.ENDPOINT)
        perplexity_llm_responses_models = AsyncOperation(_perplexity_llm_responses_models.PerplexityLlmResponsesModelsRequest, _perplexity_llm_responses_models.ENDPOINT)
        # fmt: on
