# From spec/serp/google/ai_mode/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ai_mode/task_get/advanced/{id}"""

from dataforseo.types.serp_google_ai_mode import AiModeOverview, GoogleAiModeResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleAiModeTaskGetAdvancedRequest", "google_ai_mode_task_get_advanced"]


@request
class GoogleAiModeTaskGetAdvancedRequest(Request):
    """What `google_ai_mode_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/serp/google/ai_mode/task_get/advanced/",
)


def google_ai_mode_task_get_advanced(
    *,
    id: str,
) -> Call[GoogleAiModeResult, AiModeOverview]:
    """Collect the result of one Google AI Mode task.

    `.post_and_wait([...])` posts tasks with `google_ai_mode_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AiModeOverview.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleAiModeTaskGetAdvancedRequest(id=id)])
