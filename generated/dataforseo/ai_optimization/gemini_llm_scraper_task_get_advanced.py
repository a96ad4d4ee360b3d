# From spec/ai_optimization/gemini/llm_scraper/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/gemini/llm_scraper/task_get/advanced/{id}"""

from dataforseo.types.ai_optimization_gemini import GeminiItem, GeminiLlmScraperResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GeminiLlmScraperTaskGetAdvancedRequest", "gemini_llm_scraper_task_get_advanced"]


@request
class GeminiLlmScraperTaskGetAdvancedRequest(Request):
    """What `gemini_llm_scraper_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/task_get/advanced/",
)


def gemini_llm_scraper_task_get_advanced(
    *,
    id: str,
) -> Call[GeminiLlmScraperResult, GeminiItem]:
    """Collect the result of one Gemini scraper task.

    `.post_and_wait([...])` posts tasks with `gemini_llm_scraper_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GeminiItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/task_get/advanced/
    """
    return Call(ENDPOINT, [GeminiLlmScraperTaskGetAdvancedRequest(id=id)])
