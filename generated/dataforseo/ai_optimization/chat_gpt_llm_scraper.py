# From spec/ai_optimization/chat_gpt/llm_scraper/ by `make generate`; do not edit.
"""The endpoints below /v3/ai_optimization/chat_gpt/llm_scraper/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_chat_gpt import ChatGptItem, ChatGptLlmScraperResult
from dataforseo.types.ai_optimization_llm_responses import ScraperHtmlResult
from dataforseo.types.html_pages import HtmlItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ChatGptLlmScraperLiveAdvancedRequest(Request):
    """Run one ChatGPT scraper request and give its result at once.

    Args:
        keyword: What to ask the assistant. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 2,000 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        force_web_search: Make the assistant search the web before it answers. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.004 USD a request, as of 2026-07-28 (account list, confirmed by a charge). Rows: ChatGptItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/live/advanced/
    """

    keyword: Annotated[str, rules.Text(max_length=2000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    force_web_search: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


CHAT_GPT_LLM_SCRAPER_LIVE_ADVANCED: Endpoint[ChatGptLlmScraperResult, ChatGptItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/live/advanced",
    operation="chat_gpt_llm_scraper_live_advanced",
    kind="live",
    request=ChatGptLlmScraperLiveAdvancedRequest,
    result=ChatGptLlmScraperResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.004,
        listed="ai_optimization/llm_scraper/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class ChatGptLlmScraperLiveHtmlRequest(Request):
    """Run one ChatGPT scraper request and give the raw HTML at once.

    Args:
        keyword: What to ask the assistant. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 2,000 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        force_web_search: Make the assistant search the web before it answers. Default: false.
        expand_citations: Open the bar with all sources; for HTML results. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.004 USD a request, as of 2026-07-28 (account list). Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/live/html/
    """

    keyword: Annotated[str, rules.Text(max_length=2000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    force_web_search: Maybe[bool] = UNSET
    expand_citations: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


CHAT_GPT_LLM_SCRAPER_LIVE_HTML: Endpoint[ScraperHtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/live/html",
    operation="chat_gpt_llm_scraper_live_html",
    kind="live",
    request=ChatGptLlmScraperLiveHtmlRequest,
    result=ScraperHtmlResult,
    rows="items",
    billing=Billing(
        model="per request", request=0.004, listed="ai_optimization/llm_scraper/live/html", since="2026-07-28"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class ChatGptLlmScraperTaskGetAdvancedRequest(Request):
    """Collect the result of one ChatGPT scraper task.

    `.post_and_wait([...])` posts tasks with `chat_gpt_llm_scraper_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: ChatGptItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_get/advanced/
    """

    id: str


CHAT_GPT_LLM_SCRAPER_TASK_GET_ADVANCED: Endpoint[ChatGptLlmScraperResult, ChatGptItem] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/task_get/advanced/{id}",
    operation="chat_gpt_llm_scraper_task_get_advanced",
    kind="task_get",
    request=ChatGptLlmScraperTaskGetAdvancedRequest,
    result=ChatGptLlmScraperResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="chat_gpt_llm_scraper_task_post", ready="chat_gpt_llm_scraper_tasks_ready"),
)


class ChatGptLlmScraperTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one ChatGPT scraper task.

    `.post_and_wait([...])` posts tasks with `chat_gpt_llm_scraper_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_get/html/
    """

    id: str


CHAT_GPT_LLM_SCRAPER_TASK_GET_HTML: Endpoint[ScraperHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/task_get/html/{id}",
    operation="chat_gpt_llm_scraper_task_get_html",
    kind="task_get",
    request=ChatGptLlmScraperTaskGetHtmlRequest,
    result=ScraperHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="chat_gpt_llm_scraper_task_post", ready="chat_gpt_llm_scraper_tasks_ready"),
)


class ChatGptLlmScraperTaskPostRequest(Request):
    """Post ChatGPT scraper tasks.

    `chat_gpt_llm_scraper_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them
    in one call; `chat_gpt_llm_scraper_task_get_html` can too.

    Args:
        keyword: What to ask the assistant. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 2,000 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        force_web_search: Make the assistant search the web before it answers. Default: false.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        expand_citations: Open the bar with all sources; for HTML results. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.0012 USD a task, as of 2026-07-28 (account list). Times 2 for priority 2. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_post/
    """

    keyword: Annotated[str, rules.Text(max_length=2000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    force_web_search: Maybe[bool] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    expand_citations: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


CHAT_GPT_LLM_SCRAPER_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/task_post",
    operation="chat_gpt_llm_scraper_task_post",
    kind="task_post",
    request=ChatGptLlmScraperTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0012,
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="ai_optimization/llm_scraper/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class ChatGptLlmScraperTasksReadyRequest(Request):
    """List the finished ChatGPT scraper tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ChatGptLlmScraperTasksReadyResult.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/tasks_ready/
    """


class ChatGptLlmScraperTasksReadyResult(Model):
    """A finished ChatGPT scraper task that waits to be collected."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    se: str | None = None
    """Search engine."""
    function: str | None = None
    """Function that the task was posted to."""
    date_posted: str | None = None
    """When the task was posted."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint_advanced: str | None = None
    """Path to collect the advanced result at; null when there is none."""
    endpoint_html: str | None = None
    """Path to collect the HTML at; null when there is none."""
    se_type: str | None = None
    """Search that the data are of."""
    endpoint_regular: str | None = None
    """Path to collect the regular result at; null when there is none."""

    date_posted_as_datetime = AsDatetime("date_posted")


CHAT_GPT_LLM_SCRAPER_TASKS_READY: Endpoint[
    ChatGptLlmScraperTasksReadyResult, ChatGptLlmScraperTasksReadyResult
] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/tasks_ready",
    operation="chat_gpt_llm_scraper_tasks_ready",
    kind="tasks_ready",
    request=ChatGptLlmScraperTasksReadyRequest,
    result=ChatGptLlmScraperTasksReadyResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
