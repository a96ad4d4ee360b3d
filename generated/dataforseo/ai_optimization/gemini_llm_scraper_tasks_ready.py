# From spec/ai_optimization/gemini/llm_scraper/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/gemini/llm_scraper/tasks_ready"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GeminiLlmScraperTasksReadyRequest(Request):
    """List the finished Gemini scraper tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: GeminiLlmScraperTasksReadyResult.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/tasks_ready/
    """


class GeminiLlmScraperTasksReadyResult(Model):
    """A finished Gemini scraper task that waits to be collected."""

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

    date_posted_as_datetime = AsDatetime("date_posted")


ENDPOINT: Endpoint[GeminiLlmScraperTasksReadyResult, GeminiLlmScraperTasksReadyResult] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/gemini/llm_scraper/tasks_ready",
    operation="gemini_llm_scraper_tasks_ready",
    kind="tasks_ready",
    request=GeminiLlmScraperTasksReadyRequest,
    result=GeminiLlmScraperTasksReadyResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
