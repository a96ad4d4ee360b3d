# From spec/ai_optimization/chat_gpt/llm_scraper/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/chat_gpt/llm_scraper/task_get/advanced/{id}"""

from dataforseo.types.ai_optimization_chat_gpt import ChatGptItem, ChatGptLlmScraperResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class ChatGptLlmScraperTaskGetAdvancedRequest(Request):
    """Collect the result of one ChatGPT scraper task.

    `.post_and_wait([...])` posts tasks with `chat_gpt_llm_scraper_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: ChatGptItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[ChatGptLlmScraperResult, ChatGptItem] = Endpoint(
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
