# From spec/ai_optimization/gemini/llm_scraper/task_get/html.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/gemini/llm_scraper/task_get/html/{id}"""

from dataforseo.types.ai_optimization_llm_responses import ScraperHtmlResult
from dataforseo.types.html_pages import HtmlItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GeminiLlmScraperTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Gemini scraper task.

    `.post_and_wait([...])` posts tasks with `gemini_llm_scraper_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/task_get/html/
    """

    id: str


ENDPOINT: Endpoint[ScraperHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/gemini/llm_scraper/task_get/html/{id}",
    operation="gemini_llm_scraper_task_get_html",
    kind="task_get",
    request=GeminiLlmScraperTaskGetHtmlRequest,
    result=ScraperHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="gemini_llm_scraper_task_post", ready="gemini_llm_scraper_tasks_ready"),
)
