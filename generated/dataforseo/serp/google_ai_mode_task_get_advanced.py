# From spec/serp/google/ai_mode/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ai_mode/task_get/advanced/{id}"""

from dataforseo.types.serp_google_ai_mode import AiModeOverview, GoogleAiModeResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleAiModeTaskGetAdvancedRequest(Request):
    """Collect the result of one Google AI Mode task.

    `.post_and_wait([...])` posts tasks with `google_ai_mode_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AiModeOverview.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GoogleAiModeResult, AiModeOverview] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/task_get/advanced/{id}",
    operation="google_ai_mode_task_get_advanced",
    kind="task_get",
    request=GoogleAiModeTaskGetAdvancedRequest,
    result=GoogleAiModeResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_ai_mode_task_post", ready="google_ai_mode_tasks_ready"),
)
