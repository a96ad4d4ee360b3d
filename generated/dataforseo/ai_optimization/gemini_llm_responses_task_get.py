# From spec/ai_optimization/gemini/llm_responses/task_get.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/gemini/llm_responses/task_get/{id}"""

from dataforseo.types.ai_optimization_llm_responses import LlmResponse, LlmResponseItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GeminiLlmResponsesTaskGetRequest", "gemini_llm_responses_task_get"]


@request
class GeminiLlmResponsesTaskGetRequest(Request):
    """What `gemini_llm_responses_task_get` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[LlmResponse, LlmResponseItem] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/gemini/llm_responses/task_get/{id}",
    operation="gemini_llm_responses_task_get",
    kind="task_get",
    request=GeminiLlmResponsesTaskGetRequest,
    result=LlmResponse,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="gemini_llm_responses_task_post", ready="gemini_llm_responses_tasks_ready"),
    docs="https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_responses/task_get/",
)


def gemini_llm_responses_task_get(
    *,
    id: str,
) -> Call[LlmResponse, LlmResponseItem]:
    """Collect the result of one Gemini task.

    `.post_and_wait([...])` posts tasks with `gemini_llm_responses_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: LlmResponseItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_responses/task_get/
    """
    return Call(ENDPOINT, [GeminiLlmResponsesTaskGetRequest(id=id)])
