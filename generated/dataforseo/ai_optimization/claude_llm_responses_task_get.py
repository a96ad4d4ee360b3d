# From spec/ai_optimization/claude/llm_responses/task_get.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/claude/llm_responses/task_get/{id}"""

from dataforseo.types.ai_optimization_llm_responses import LlmResponse, LlmResponseItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class ClaudeLlmResponsesTaskGetRequest(Request):
    """Collect the result of one Claude task.

    `.post_and_wait([...])` posts tasks with `claude_llm_responses_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: LlmResponseItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/task_get/
    """

    id: str


ENDPOINT: Endpoint[LlmResponse, LlmResponseItem] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/claude/llm_responses/task_get/{id}",
    operation="claude_llm_responses_task_get",
    kind="task_get",
    request=ClaudeLlmResponsesTaskGetRequest,
    result=LlmResponse,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="claude_llm_responses_task_post", ready="claude_llm_responses_tasks_ready"),
)
