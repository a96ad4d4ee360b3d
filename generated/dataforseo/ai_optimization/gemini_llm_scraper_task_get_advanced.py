# From spec/ai_optimization/gemini/llm_scraper/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/gemini/llm_scraper/task_get/advanced/{id}"""

from dataforseo.types.ai_optimization_gemini import GeminiItem, GeminiLlmScraperResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GeminiLlmScraperTaskGetAdvancedRequest(Request):
    """Collect the result of one Gemini scraper task.

    `.post_and_wait([...])` posts tasks with `gemini_llm_scraper_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GeminiItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GeminiLlmScraperResult, GeminiItem] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/gemini/llm_scraper/task_get/advanced/{id}",
    operation="gemini_llm_scraper_task_get_advanced",
    kind="task_get",
    request=GeminiLlmScraperTaskGetAdvancedRequest,
    result=GeminiLlmScraperResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="gemini_llm_scraper_task_post", ready="gemini_llm_scraper_tasks_ready"),
)
