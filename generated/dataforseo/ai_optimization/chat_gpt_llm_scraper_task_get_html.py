# From spec/ai_optimization/chat_gpt/llm_scraper/task_get/html.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/chat_gpt/llm_scraper/task_get/html/{id}"""

from dataforseo.types.ai_optimization_llm_responses import ScraperHtmlResult
from dataforseo.types.html_pages import HtmlItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "ChatGptLlmScraperTaskGetHtmlRequest", "chat_gpt_llm_scraper_task_get_html"]


@request
class ChatGptLlmScraperTaskGetHtmlRequest(Request):
    """What `chat_gpt_llm_scraper_task_get_html` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[ScraperHtmlResult, HtmlItem] = Endpoint(
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
    docs="https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_get/html/",
)


def chat_gpt_llm_scraper_task_get_html(
    *,
    id: str,
) -> Call[ScraperHtmlResult, HtmlItem]:
    """Collect the raw HTML of one ChatGPT scraper task.

    `.post_and_wait([...])` posts tasks with `chat_gpt_llm_scraper_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_get/html/
    """
    return Call(ENDPOINT, [ChatGptLlmScraperTaskGetHtmlRequest(id=id)])
