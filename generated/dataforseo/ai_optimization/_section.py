# From spec/ai_optimization/ by `make generate`; do not edit.
"""AI Optimization: What language models answer, and whom they mention."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.ai_optimization.ai_keyword_data_available_filters import (
        ai_keyword_data_available_filters as call_ai_keyword_data_available_filters,
    )
    from dataforseo.ai_optimization.ai_keyword_data_keywords_search_volume_live import (
        ai_keyword_data_keywords_search_volume_live as call_ai_keyword_data_keywords_search_volume_live,
    )
    from dataforseo.ai_optimization.ai_keyword_data_locations_and_languages import (
        ai_keyword_data_locations_and_languages as call_ai_keyword_data_locations_and_languages,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_live import (
        chat_gpt_llm_responses_live as call_chat_gpt_llm_responses_live,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_models import (
        chat_gpt_llm_responses_models as call_chat_gpt_llm_responses_models,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_task_get import (
        chat_gpt_llm_responses_task_get as call_chat_gpt_llm_responses_task_get,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_task_post import ChatGptLlmResponsesTaskPostRequest
    from dataforseo.ai_optimization.chat_gpt_llm_responses_task_post import (
        chat_gpt_llm_responses_task_post as call_chat_gpt_llm_responses_task_post,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_responses_tasks_ready import (
        chat_gpt_llm_responses_tasks_ready as call_chat_gpt_llm_responses_tasks_ready,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_languages import (
        chat_gpt_llm_scraper_languages as call_chat_gpt_llm_scraper_languages,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_live_advanced import (
        chat_gpt_llm_scraper_live_advanced as call_chat_gpt_llm_scraper_live_advanced,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_live_html import (
        chat_gpt_llm_scraper_live_html as call_chat_gpt_llm_scraper_live_html,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_locations import (
        chat_gpt_llm_scraper_locations as call_chat_gpt_llm_scraper_locations,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_locations_country import (
        chat_gpt_llm_scraper_locations_country as call_chat_gpt_llm_scraper_locations_country,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_get_advanced import (
        chat_gpt_llm_scraper_task_get_advanced as call_chat_gpt_llm_scraper_task_get_advanced,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_get_html import (
        chat_gpt_llm_scraper_task_get_html as call_chat_gpt_llm_scraper_task_get_html,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_post import ChatGptLlmScraperTaskPostRequest
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_task_post import (
        chat_gpt_llm_scraper_task_post as call_chat_gpt_llm_scraper_task_post,
    )
    from dataforseo.ai_optimization.chat_gpt_llm_scraper_tasks_ready import (
        chat_gpt_llm_scraper_tasks_ready as call_chat_gpt_llm_scraper_tasks_ready,
    )
    from dataforseo.ai_optimization.claude_llm_responses_live import (
        claude_llm_responses_live as call_claude_llm_responses_live,
    )
    from dataforseo.ai_optimization.claude_llm_responses_models import (
        claude_llm_responses_models as call_claude_llm_responses_models,
    )
    from dataforseo.ai_optimization.claude_llm_responses_task_get import (
        claude_llm_responses_task_get as call_claude_llm_responses_task_get,
    )
    from dataforseo.ai_optimization.claude_llm_responses_task_post import ClaudeLlmResponsesTaskPostRequest
    from dataforseo.ai_optimization.claude_llm_responses_task_post import (
        claude_llm_responses_task_post as call_claude_llm_responses_task_post,
    )
    from dataforseo.ai_optimization.claude_llm_responses_tasks_ready import (
        claude_llm_responses_tasks_ready as call_claude_llm_responses_tasks_ready,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_live import (
        gemini_llm_responses_live as call_gemini_llm_responses_live,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_models import (
        gemini_llm_responses_models as call_gemini_llm_responses_models,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_task_get import (
        gemini_llm_responses_task_get as call_gemini_llm_responses_task_get,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_task_post import GeminiLlmResponsesTaskPostRequest
    from dataforseo.ai_optimization.gemini_llm_responses_task_post import (
        gemini_llm_responses_task_post as call_gemini_llm_responses_task_post,
    )
    from dataforseo.ai_optimization.gemini_llm_responses_tasks_ready import (
        gemini_llm_responses_tasks_ready as call_gemini_llm_responses_tasks_ready,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_languages import (
        gemini_llm_scraper_languages as call_gemini_llm_scraper_languages,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_live_advanced import (
        gemini_llm_scraper_live_advanced as call_gemini_llm_scraper_live_advanced,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_live_html import (
        gemini_llm_scraper_live_html as call_gemini_llm_scraper_live_html,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_locations import (
        gemini_llm_scraper_locations as call_gemini_llm_scraper_locations,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_task_get_advanced import (
        gemini_llm_scraper_task_get_advanced as call_gemini_llm_scraper_task_get_advanced,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_task_get_html import (
        gemini_llm_scraper_task_get_html as call_gemini_llm_scraper_task_get_html,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_task_post import GeminiLlmScraperTaskPostRequest
    from dataforseo.ai_optimization.gemini_llm_scraper_task_post import (
        gemini_llm_scraper_task_post as call_gemini_llm_scraper_task_post,
    )
    from dataforseo.ai_optimization.gemini_llm_scraper_tasks_ready import (
        gemini_llm_scraper_tasks_ready as call_gemini_llm_scraper_tasks_ready,
    )
    from dataforseo.ai_optimization.llm_mentions_aggregated_metrics_live import (
        llm_mentions_aggregated_metrics_live as call_llm_mentions_aggregated_metrics_live,
    )
    from dataforseo.ai_optimization.llm_mentions_available_filters import (
        llm_mentions_available_filters as call_llm_mentions_available_filters,
    )
    from dataforseo.ai_optimization.llm_mentions_cross_aggregated_metrics_live import (
        llm_mentions_cross_aggregated_metrics_live as call_llm_mentions_cross_aggregated_metrics_live,
    )
    from dataforseo.ai_optimization.llm_mentions_historical_live import (
        llm_mentions_historical_live as call_llm_mentions_historical_live,
    )
    from dataforseo.ai_optimization.llm_mentions_locations_and_languages import (
        llm_mentions_locations_and_languages as call_llm_mentions_locations_and_languages,
    )
    from dataforseo.ai_optimization.llm_mentions_multi_target_metrics_live import (
        llm_mentions_multi_target_metrics_live as call_llm_mentions_multi_target_metrics_live,
    )
    from dataforseo.ai_optimization.llm_mentions_search_live import (
        llm_mentions_search_live as call_llm_mentions_search_live,
    )
    from dataforseo.ai_optimization.llm_mentions_search_mentions_live import (
        llm_mentions_search_mentions_live as call_llm_mentions_search_mentions_live,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics_lite_live import (
        llm_mentions_target_metrics_lite_live as call_llm_mentions_target_metrics_lite_live,
    )
    from dataforseo.ai_optimization.llm_mentions_target_metrics_live import (
        llm_mentions_target_metrics_live as call_llm_mentions_target_metrics_live,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_delta_live import (
        llm_mentions_timeseries_delta_live as call_llm_mentions_timeseries_delta_live,
    )
    from dataforseo.ai_optimization.llm_mentions_timeseries_new_lost_live import (
        llm_mentions_timeseries_new_lost_live as call_llm_mentions_timeseries_new_lost_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_domains_live import (
        llm_mentions_top_domains_live as call_llm_mentions_top_domains_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories_lite_live import (
        llm_mentions_top_mentioned_brand_categories_lite_live as call_llm_mentions_top_mentioned_brand_categories_lite_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brand_categories_live import (
        llm_mentions_top_mentioned_brand_categories_live as call_llm_mentions_top_mentioned_brand_categories_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands_lite_live import (
        llm_mentions_top_mentioned_brands_lite_live as call_llm_mentions_top_mentioned_brands_lite_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_brands_live import (
        llm_mentions_top_mentioned_brands_live as call_llm_mentions_top_mentioned_brands_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains_lite_live import (
        llm_mentions_top_mentioned_domains_lite_live as call_llm_mentions_top_mentioned_domains_lite_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_domains_live import (
        llm_mentions_top_mentioned_domains_live as call_llm_mentions_top_mentioned_domains_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages_lite_live import (
        llm_mentions_top_mentioned_pages_lite_live as call_llm_mentions_top_mentioned_pages_lite_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_mentioned_pages_live import (
        llm_mentions_top_mentioned_pages_live as call_llm_mentions_top_mentioned_pages_live,
    )
    from dataforseo.ai_optimization.llm_mentions_top_pages_live import (
        llm_mentions_top_pages_live as call_llm_mentions_top_pages_live,
    )
    from dataforseo.ai_optimization.perplexity_llm_responses_live import (
        perplexity_llm_responses_live as call_perplexity_llm_responses_live,
    )
    from dataforseo.ai_optimization.perplexity_llm_responses_models import (
        perplexity_llm_responses_models as call_perplexity_llm_responses_models,
    )
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
        SplitOperation,
    )

_INDEX = {
    "ai_keyword_data_available_filters": "ai_keyword_data/available_filters",
    "ai_keyword_data_keywords_search_volume_live": "ai_keyword_data/keywords_search_volume/live",
    "ai_keyword_data_locations_and_languages": "ai_keyword_data/locations_and_languages",
    "chat_gpt_llm_responses_live": "chat_gpt/llm_responses/live",
    "chat_gpt_llm_responses_models": "chat_gpt/llm_responses/models",
    "chat_gpt_llm_responses_task_get": "chat_gpt/llm_responses/task_get/{id}",
    "chat_gpt_llm_responses_task_post": "chat_gpt/llm_responses/task_post",
    "chat_gpt_llm_responses_tasks_ready": "chat_gpt/llm_responses/tasks_ready",
    "chat_gpt_llm_scraper_languages": "chat_gpt/llm_scraper/languages",
    "chat_gpt_llm_scraper_live_advanced": "chat_gpt/llm_scraper/live/advanced",
    "chat_gpt_llm_scraper_live_html": "chat_gpt/llm_scraper/live/html",
    "chat_gpt_llm_scraper_locations": "chat_gpt/llm_scraper/locations",
    "chat_gpt_llm_scraper_locations_country": "chat_gpt/llm_scraper/locations/{country}",
    "chat_gpt_llm_scraper_task_get_advanced": "chat_gpt/llm_scraper/task_get/advanced/{id}",
    "chat_gpt_llm_scraper_task_get_html": "chat_gpt/llm_scraper/task_get/html/{id}",
    "chat_gpt_llm_scraper_task_post": "chat_gpt/llm_scraper/task_post",
    "chat_gpt_llm_scraper_tasks_ready": "chat_gpt/llm_scraper/tasks_ready",
    "claude_llm_responses_live": "claude/llm_responses/live",
    "claude_llm_responses_models": "claude/llm_responses/models",
    "claude_llm_responses_task_get": "claude/llm_responses/task_get/{id}",
    "claude_llm_responses_task_post": "claude/llm_responses/task_post",
    "claude_llm_responses_tasks_ready": "claude/llm_responses/tasks_ready",
    "gemini_llm_responses_live": "gemini/llm_responses/live",
    "gemini_llm_responses_models": "gemini/llm_responses/models",
    "gemini_llm_responses_task_get": "gemini/llm_responses/task_get/{id}",
    "gemini_llm_responses_task_post": "gemini/llm_responses/task_post",
    "gemini_llm_responses_tasks_ready": "gemini/llm_responses/tasks_ready",
    "gemini_llm_scraper_languages": "gemini/llm_scraper/languages",
    "gemini_llm_scraper_live_advanced": "gemini/llm_scraper/live/advanced",
    "gemini_llm_scraper_live_html": "gemini/llm_scraper/live/html",
    "gemini_llm_scraper_locations": "gemini/llm_scraper/locations",
    "gemini_llm_scraper_task_get_advanced": "gemini/llm_scraper/task_get/advanced/{id}",
    "gemini_llm_scraper_task_get_html": "gemini/llm_scraper/task_get/html/{id}",
    "gemini_llm_scraper_task_post": "gemini/llm_scraper/task_post",
    "gemini_llm_scraper_tasks_ready": "gemini/llm_scraper/tasks_ready",
    "llm_mentions_aggregated_metrics_live": "llm_mentions/aggregated_metrics/live",
    "llm_mentions_available_filters": "llm_mentions/available_filters",
    "llm_mentions_cross_aggregated_metrics_live": "llm_mentions/cross_aggregated_metrics/live",
    "llm_mentions_historical_live": "llm_mentions/historical/live",
    "llm_mentions_locations_and_languages": "llm_mentions/locations_and_languages",
    "llm_mentions_multi_target_metrics_live": "llm_mentions/multi_target_metrics/live",
    "llm_mentions_search_live": "llm_mentions/search/live",
    "llm_mentions_search_mentions_live": "llm_mentions/search_mentions/live",
    "llm_mentions_target_metrics_live": "llm_mentions/target_metrics/live",
    "llm_mentions_target_metrics_lite_live": "llm_mentions/target_metrics_lite/live",
    "llm_mentions_timeseries_delta_live": "llm_mentions/timeseries_delta/live",
    "llm_mentions_timeseries_new_lost_live": "llm_mentions/timeseries_new_lost/live",
    "llm_mentions_top_domains_live": "llm_mentions/top_domains/live",
    "llm_mentions_top_mentioned_brand_categories_live": "llm_mentions/top_mentioned_brand_categories/live",
    "llm_mentions_top_mentioned_brand_categories_lite_live": "llm_mentions/top_mentioned_brand_categories_lite/live",
    "llm_mentions_top_mentioned_brands_live": "llm_mentions/top_mentioned_brands/live",
    "llm_mentions_top_mentioned_brands_lite_live": "llm_mentions/top_mentioned_brands_lite/live",
    "llm_mentions_top_mentioned_domains_live": "llm_mentions/top_mentioned_domains/live",
    "llm_mentions_top_mentioned_domains_lite_live": "llm_mentions/top_mentioned_domains_lite/live",
    "llm_mentions_top_mentioned_pages_live": "llm_mentions/top_mentioned_pages/live",
    "llm_mentions_top_mentioned_pages_lite_live": "llm_mentions/top_mentioned_pages_lite/live",
    "llm_mentions_top_pages_live": "llm_mentions/top_pages/live",
    "perplexity_llm_responses_live": "perplexity/llm_responses/live",
    "perplexity_llm_responses_models": "perplexity/llm_responses/models",
}


class AiOptimization(Section):
    """AI Optimization: What language models answer, and whom they mention."""

    _package = "dataforseo.ai_optimization"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        ai_keyword_data_available_filters = Operation(call_ai_keyword_data_available_filters)
        """List the fields that AI keyword data can be filtered by."""
        ai_keyword_data_keywords_search_volume_live = SplitOperation(
            call_ai_keyword_data_keywords_search_volume_live
        )
        """Estimate how often up to 1,000 keywords are used in prompts."""
        ai_keyword_data_locations_and_languages = Operation(call_ai_keyword_data_locations_and_languages)
        """List the locations and languages of AI keyword data."""
        chat_gpt_llm_responses_live = Operation(call_chat_gpt_llm_responses_live)
        """Ask ChatGPT and give its answer at once."""
        chat_gpt_llm_responses_models = Operation(call_chat_gpt_llm_responses_models)
        """List the models of ChatGPT and what each can do."""
        chat_gpt_llm_responses_task_get = CollectingOperation(
            call_chat_gpt_llm_responses_task_get, ChatGptLlmResponsesTaskPostRequest
        )
        """Collect the result of one ChatGPT task."""
        chat_gpt_llm_responses_task_post = ManyTasksOperation(
            call_chat_gpt_llm_responses_task_post, ChatGptLlmResponsesTaskPostRequest
        )
        """Post ChatGPT tasks."""
        chat_gpt_llm_responses_tasks_ready = Operation(call_chat_gpt_llm_responses_tasks_ready)
        """List the finished ChatGPT tasks that were not collected yet."""
        chat_gpt_llm_scraper_languages = Operation(call_chat_gpt_llm_scraper_languages)
        """List the languages of ChatGPT scraper."""
        chat_gpt_llm_scraper_live_advanced = Operation(call_chat_gpt_llm_scraper_live_advanced)
        """Run one ChatGPT scraper request and give its result at once."""
        chat_gpt_llm_scraper_live_html = Operation(call_chat_gpt_llm_scraper_live_html)
        """Run one ChatGPT scraper request and give the raw HTML at once."""
        chat_gpt_llm_scraper_locations = Operation(call_chat_gpt_llm_scraper_locations)
        """List the locations of ChatGPT scraper."""
        chat_gpt_llm_scraper_locations_country = Operation(call_chat_gpt_llm_scraper_locations_country)
        """List the locations of ChatGPT scraper in one country."""
        chat_gpt_llm_scraper_task_get_advanced = CollectingOperation(
            call_chat_gpt_llm_scraper_task_get_advanced, ChatGptLlmScraperTaskPostRequest
        )
        """Collect the result of one ChatGPT scraper task."""
        chat_gpt_llm_scraper_task_get_html = CollectingOperation(
            call_chat_gpt_llm_scraper_task_get_html, ChatGptLlmScraperTaskPostRequest
        )
        """Collect the raw HTML of one ChatGPT scraper task."""
        chat_gpt_llm_scraper_task_post = ManyTasksOperation(
            call_chat_gpt_llm_scraper_task_post, ChatGptLlmScraperTaskPostRequest
        )
        """Post ChatGPT scraper tasks."""
        chat_gpt_llm_scraper_tasks_ready = Operation(call_chat_gpt_llm_scraper_tasks_ready)
        """List the finished ChatGPT scraper tasks that were not collected yet."""
        claude_llm_responses_live = Operation(call_claude_llm_responses_live)
        """Ask Claude and give its answer at once."""
        claude_llm_responses_models = Operation(call_claude_llm_responses_models)
        """List the models of claude and what each can do."""
        claude_llm_responses_task_get = CollectingOperation(
            call_claude_llm_responses_task_get, ClaudeLlmResponsesTaskPostRequest
        )
        """Collect the result of one Claude task."""
        claude_llm_responses_task_post = ManyTasksOperation(
            call_claude_llm_responses_task_post, ClaudeLlmResponsesTaskPostRequest
        )
        """Post Claude tasks."""
        claude_llm_responses_tasks_ready = Operation(call_claude_llm_responses_tasks_ready)
        """List the finished Claude tasks that were not collected yet."""
        gemini_llm_responses_live = Operation(call_gemini_llm_responses_live)
        """Ask Gemini and give its answer at once."""
        gemini_llm_responses_models = Operation(call_gemini_llm_responses_models)
        """List the models of Gemini and what each can do."""
        gemini_llm_responses_task_get = CollectingOperation(
            call_gemini_llm_responses_task_get, GeminiLlmResponsesTaskPostRequest
        )
        """Collect the result of one Gemini task."""
        gemini_llm_responses_task_post = ManyTasksOperation(
            call_gemini_llm_responses_task_post, GeminiLlmResponsesTaskPostRequest
        )
        """Post Gemini tasks."""
        gemini_llm_responses_tasks_ready = Operation(call_gemini_llm_responses_tasks_ready)
        """List the finished Gemini tasks that were not collected yet."""
        gemini_llm_scraper_languages = Operation(call_gemini_llm_scraper_languages)
        """List the languages of Gemini scraper."""
        gemini_llm_scraper_live_advanced = Operation(call_gemini_llm_scraper_live_advanced)
        """Run one Gemini scraper request and give its result at once."""
        gemini_llm_scraper_live_html = Operation(call_gemini_llm_scraper_live_html)
        """Run one Gemini scraper request and give the raw HTML at once."""
        gemini_llm_scraper_locations = Operation(call_gemini_llm_scraper_locations)
        """List the locations of Gemini scraper."""
        gemini_llm_scraper_task_get_advanced = CollectingOperation(
            call_gemini_llm_scraper_task_get_advanced, GeminiLlmScraperTaskPostRequest
        )
        """Collect the result of one Gemini scraper task."""
        gemini_llm_scraper_task_get_html = CollectingOperation(
            call_gemini_llm_scraper_task_get_html, GeminiLlmScraperTaskPostRequest
        )
        """Collect the raw HTML of one Gemini scraper task."""
        gemini_llm_scraper_task_post = ManyTasksOperation(
            call_gemini_llm_scraper_task_post, GeminiLlmScraperTaskPostRequest
        )
        """Post Gemini scraper tasks."""
        gemini_llm_scraper_tasks_ready = Operation(call_gemini_llm_scraper_tasks_ready)
        """List the finished Gemini scraper tasks that were not collected yet."""
        llm_mentions_aggregated_metrics_live = Operation(call_llm_mentions_aggregated_metrics_live)
        """Sum up the mentions of a target."""
        llm_mentions_available_filters = Operation(call_llm_mentions_available_filters)
        """List the fields that LLM mentions can be filtered by."""
        llm_mentions_cross_aggregated_metrics_live = Operation(
            call_llm_mentions_cross_aggregated_metrics_live
        )
        """Sum up the mentions of several groups of targets, to compare them."""
        llm_mentions_historical_live = Operation(call_llm_mentions_historical_live)
        """Give the mentions of a target over time."""
        llm_mentions_locations_and_languages = Operation(call_llm_mentions_locations_and_languages)
        """List the locations and languages of LLM mentions."""
        llm_mentions_multi_target_metrics_live = PagedOperation(call_llm_mentions_multi_target_metrics_live)
        """Sum up the mentions of several groups of targets, to compare them."""
        llm_mentions_search_live = PagedOperation(call_llm_mentions_search_live)
        """List the AI answers that mention a target."""
        llm_mentions_search_mentions_live = PagedOperation(call_llm_mentions_search_mentions_live)
        """List the AI answers that mention a target."""
        llm_mentions_target_metrics_live = Operation(call_llm_mentions_target_metrics_live)
        """Sum up the mentions of a target."""
        llm_mentions_target_metrics_lite_live = PagedOperation(call_llm_mentions_target_metrics_lite_live)
        """Count the mentions of a target, without breakdown."""
        llm_mentions_timeseries_delta_live = Operation(call_llm_mentions_timeseries_delta_live)
        """Give how the mentions of a target changed, step by step."""
        llm_mentions_timeseries_new_lost_live = Operation(call_llm_mentions_timeseries_new_lost_live)
        """Count the mentions of a target that were won and lost, step by step."""
        llm_mentions_top_domains_live = Operation(call_llm_mentions_top_domains_live)
        """List the domains that are cited most with a target."""
        llm_mentions_top_mentioned_brand_categories_live = PagedOperation(
            call_llm_mentions_top_mentioned_brand_categories_live
        )
        """List the categories of brands that are named most with a target."""
        llm_mentions_top_mentioned_brand_categories_lite_live = PagedOperation(
            call_llm_mentions_top_mentioned_brand_categories_lite_live
        )
        """List the categories of brands that are named most with a target, without breakdown."""
        llm_mentions_top_mentioned_brands_live = PagedOperation(call_llm_mentions_top_mentioned_brands_live)
        """List the brands that are named most with a target."""
        llm_mentions_top_mentioned_brands_lite_live = PagedOperation(
            call_llm_mentions_top_mentioned_brands_lite_live
        )
        """List the brands that are named most with a target, without breakdown."""
        llm_mentions_top_mentioned_domains_live = PagedOperation(call_llm_mentions_top_mentioned_domains_live)
        """List the domains that are cited most with a target."""
        llm_mentions_top_mentioned_domains_lite_live = PagedOperation(
            call_llm_mentions_top_mentioned_domains_lite_live
        )
        """List the domains that are cited most with a target, without breakdown."""
        llm_mentions_top_mentioned_pages_live = PagedOperation(call_llm_mentions_top_mentioned_pages_live)
        """List the pages that are cited most with a target."""
        llm_mentions_top_mentioned_pages_lite_live = PagedOperation(
            call_llm_mentions_top_mentioned_pages_lite_live
        )
        """List the pages that are cited most with a target, without breakdown."""
        llm_mentions_top_pages_live = Operation(call_llm_mentions_top_pages_live)
        """List the pages that are cited most with a target."""
        perplexity_llm_responses_live = Operation(call_perplexity_llm_responses_live)
        """Ask Perplexity and give its answer at once."""
        perplexity_llm_responses_models = Operation(call_perplexity_llm_responses_models)
        """List the models of perplexity and what each can do."""


class AsyncAiOptimization(AsyncSection):
    """AI Optimization: What language models answer, and whom they mention."""

    _package = "dataforseo.ai_optimization"
    _index = _INDEX

    if TYPE_CHECKING:
        ai_keyword_data_available_filters = AsyncOperation(call_ai_keyword_data_available_filters)
        """List the fields that AI keyword data can be filtered by."""
        ai_keyword_data_keywords_search_volume_live = AsyncSplitOperation(
            call_ai_keyword_data_keywords_search_volume_live
        )
        """Estimate how often up to 1,000 keywords are used in prompts."""
        ai_keyword_data_locations_and_languages = AsyncOperation(call_ai_keyword_data_locations_and_languages)
        """List the locations and languages of AI keyword data."""
        chat_gpt_llm_responses_live = AsyncOperation(call_chat_gpt_llm_responses_live)
        """Ask ChatGPT and give its answer at once."""
        chat_gpt_llm_responses_models = AsyncOperation(call_chat_gpt_llm_responses_models)
        """List the models of ChatGPT and what each can do."""
        chat_gpt_llm_responses_task_get = AsyncCollectingOperation(
            call_chat_gpt_llm_responses_task_get, ChatGptLlmResponsesTaskPostRequest
        )
        """Collect the result of one ChatGPT task."""
        chat_gpt_llm_responses_task_post = AsyncManyTasksOperation(
            call_chat_gpt_llm_responses_task_post, ChatGptLlmResponsesTaskPostRequest
        )
        """Post ChatGPT tasks."""
        chat_gpt_llm_responses_tasks_ready = AsyncOperation(call_chat_gpt_llm_responses_tasks_ready)
        """List the finished ChatGPT tasks that were not collected yet."""
        chat_gpt_llm_scraper_languages = AsyncOperation(call_chat_gpt_llm_scraper_languages)
        """List the languages of ChatGPT scraper."""
        chat_gpt_llm_scraper_live_advanced = AsyncOperation(call_chat_gpt_llm_scraper_live_advanced)
        """Run one ChatGPT scraper request and give its result at once."""
        chat_gpt_llm_scraper_live_html = AsyncOperation(call_chat_gpt_llm_scraper_live_html)
        """Run one ChatGPT scraper request and give the raw HTML at once."""
        chat_gpt_llm_scraper_locations = AsyncOperation(call_chat_gpt_llm_scraper_locations)
        """List the locations of ChatGPT scraper."""
        chat_gpt_llm_scraper_locations_country = AsyncOperation(call_chat_gpt_llm_scraper_locations_country)
        """List the locations of ChatGPT scraper in one country."""
        chat_gpt_llm_scraper_task_get_advanced = AsyncCollectingOperation(
            call_chat_gpt_llm_scraper_task_get_advanced, ChatGptLlmScraperTaskPostRequest
        )
        """Collect the result of one ChatGPT scraper task."""
        chat_gpt_llm_scraper_task_get_html = AsyncCollectingOperation(
            call_chat_gpt_llm_scraper_task_get_html, ChatGptLlmScraperTaskPostRequest
        )
        """Collect the raw HTML of one ChatGPT scraper task."""
        chat_gpt_llm_scraper_task_post = AsyncManyTasksOperation(
            call_chat_gpt_llm_scraper_task_post, ChatGptLlmScraperTaskPostRequest
        )
        """Post ChatGPT scraper tasks."""
        chat_gpt_llm_scraper_tasks_ready = AsyncOperation(call_chat_gpt_llm_scraper_tasks_ready)
        """List the finished ChatGPT scraper tasks that were not collected yet."""
        claude_llm_responses_live = AsyncOperation(call_claude_llm_responses_live)
        """Ask Claude and give its answer at once."""
        claude_llm_responses_models = AsyncOperation(call_claude_llm_responses_models)
        """List the models of claude and what each can do."""
        claude_llm_responses_task_get = AsyncCollectingOperation(
            call_claude_llm_responses_task_get, ClaudeLlmResponsesTaskPostRequest
        )
        """Collect the result of one Claude task."""
        claude_llm_responses_task_post = AsyncManyTasksOperation(
            call_claude_llm_responses_task_post, ClaudeLlmResponsesTaskPostRequest
        )
        """Post Claude tasks."""
        claude_llm_responses_tasks_ready = AsyncOperation(call_claude_llm_responses_tasks_ready)
        """List the finished Claude tasks that were not collected yet."""
        gemini_llm_responses_live = AsyncOperation(call_gemini_llm_responses_live)
        """Ask Gemini and give its answer at once."""
        gemini_llm_responses_models = AsyncOperation(call_gemini_llm_responses_models)
        """List the models of Gemini and what each can do."""
        gemini_llm_responses_task_get = AsyncCollectingOperation(
            call_gemini_llm_responses_task_get, GeminiLlmResponsesTaskPostRequest
        )
        """Collect the result of one Gemini task."""
        gemini_llm_responses_task_post = AsyncManyTasksOperation(
            call_gemini_llm_responses_task_post, GeminiLlmResponsesTaskPostRequest
        )
        """Post Gemini tasks."""
        gemini_llm_responses_tasks_ready = AsyncOperation(call_gemini_llm_responses_tasks_ready)
        """List the finished Gemini tasks that were not collected yet."""
        gemini_llm_scraper_languages = AsyncOperation(call_gemini_llm_scraper_languages)
        """List the languages of Gemini scraper."""
        gemini_llm_scraper_live_advanced = AsyncOperation(call_gemini_llm_scraper_live_advanced)
        """Run one Gemini scraper request and give its result at once."""
        gemini_llm_scraper_live_html = AsyncOperation(call_gemini_llm_scraper_live_html)
        """Run one Gemini scraper request and give the raw HTML at once."""
        gemini_llm_scraper_locations = AsyncOperation(call_gemini_llm_scraper_locations)
        """List the locations of Gemini scraper."""
        gemini_llm_scraper_task_get_advanced = AsyncCollectingOperation(
            call_gemini_llm_scraper_task_get_advanced, GeminiLlmScraperTaskPostRequest
        )
        """Collect the result of one Gemini scraper task."""
        gemini_llm_scraper_task_get_html = AsyncCollectingOperation(
            call_gemini_llm_scraper_task_get_html, GeminiLlmScraperTaskPostRequest
        )
        """Collect the raw HTML of one Gemini scraper task."""
        gemini_llm_scraper_task_post = AsyncManyTasksOperation(
            call_gemini_llm_scraper_task_post, GeminiLlmScraperTaskPostRequest
        )
        """Post Gemini scraper tasks."""
        gemini_llm_scraper_tasks_ready = AsyncOperation(call_gemini_llm_scraper_tasks_ready)
        """List the finished Gemini scraper tasks that were not collected yet."""
        llm_mentions_aggregated_metrics_live = AsyncOperation(call_llm_mentions_aggregated_metrics_live)
        """Sum up the mentions of a target."""
        llm_mentions_available_filters = AsyncOperation(call_llm_mentions_available_filters)
        """List the fields that LLM mentions can be filtered by."""
        llm_mentions_cross_aggregated_metrics_live = AsyncOperation(
            call_llm_mentions_cross_aggregated_metrics_live
        )
        """Sum up the mentions of several groups of targets, to compare them."""
        llm_mentions_historical_live = AsyncOperation(call_llm_mentions_historical_live)
        """Give the mentions of a target over time."""
        llm_mentions_locations_and_languages = AsyncOperation(call_llm_mentions_locations_and_languages)
        """List the locations and languages of LLM mentions."""
        llm_mentions_multi_target_metrics_live = AsyncPagedOperation(
            call_llm_mentions_multi_target_metrics_live
        )
        """Sum up the mentions of several groups of targets, to compare them."""
        llm_mentions_search_live = AsyncPagedOperation(call_llm_mentions_search_live)
        """List the AI answers that mention a target."""
        llm_mentions_search_mentions_live = AsyncPagedOperation(call_llm_mentions_search_mentions_live)
        """List the AI answers that mention a target."""
        llm_mentions_target_metrics_live = AsyncOperation(call_llm_mentions_target_metrics_live)
        """Sum up the mentions of a target."""
        llm_mentions_target_metrics_lite_live = AsyncPagedOperation(
            call_llm_mentions_target_metrics_lite_live
        )
        """Count the mentions of a target, without breakdown."""
        llm_mentions_timeseries_delta_live = AsyncOperation(call_llm_mentions_timeseries_delta_live)
        """Give how the mentions of a target changed, step by step."""
        llm_mentions_timeseries_new_lost_live = AsyncOperation(call_llm_mentions_timeseries_new_lost_live)
        """Count the mentions of a target that were won and lost, step by step."""
        llm_mentions_top_domains_live = AsyncOperation(call_llm_mentions_top_domains_live)
        """List the domains that are cited most with a target."""
        llm_mentions_top_mentioned_brand_categories_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_brand_categories_live
        )
        """List the categories of brands that are named most with a target."""
        llm_mentions_top_mentioned_brand_categories_lite_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_brand_categories_lite_live
        )
        """List the categories of brands that are named most with a target, without breakdown."""
        llm_mentions_top_mentioned_brands_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_brands_live
        )
        """List the brands that are named most with a target."""
        llm_mentions_top_mentioned_brands_lite_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_brands_lite_live
        )
        """List the brands that are named most with a target, without breakdown."""
        llm_mentions_top_mentioned_domains_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_domains_live
        )
        """List the domains that are cited most with a target."""
        llm_mentions_top_mentioned_domains_lite_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_domains_lite_live
        )
        """List the domains that are cited most with a target, without breakdown."""
        llm_mentions_top_mentioned_pages_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_pages_live
        )
        """List the pages that are cited most with a target."""
        llm_mentions_top_mentioned_pages_lite_live = AsyncPagedOperation(
            call_llm_mentions_top_mentioned_pages_lite_live
        )
        """List the pages that are cited most with a target, without breakdown."""
        llm_mentions_top_pages_live = AsyncOperation(call_llm_mentions_top_pages_live)
        """List the pages that are cited most with a target."""
        perplexity_llm_responses_live = AsyncOperation(call_perplexity_llm_responses_live)
        """Ask Perplexity and give its answer at once."""
        perplexity_llm_responses_models = AsyncOperation(call_perplexity_llm_responses_models)
        """List the models of perplexity and what each can do."""
