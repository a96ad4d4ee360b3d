# From spec/ai_optimization/chat_gpt/llm_scraper/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/chat_gpt/llm_scraper/tasks_ready"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


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


ENDPOINT: Endpoint[ChatGptLlmScraperTasksReadyResult, ChatGptLlmScraperTasksReadyResult] = Endpoint(
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
