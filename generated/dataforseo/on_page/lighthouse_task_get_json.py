# From spec/on_page/lighthouse/task_get/json.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/task_get/json/{id}"""

from typing import Any

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "LighthouseTaskGetJsonRequest", "lighthouse_task_get_json"]


@request
class LighthouseTaskGetJsonRequest(Request):
    """What `lighthouse_task_get_json` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/task_get/json/{id}",
    operation="lighthouse_task_get_json",
    kind="task_get",
    request=LighthouseTaskGetJsonRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="lighthouse_task_post", ready="lighthouse_tasks_ready"),
    docs="https://docs.dataforseo.com/v3/on_page/lighthouse/task_get/json/",
)


def lighthouse_task_get_json(
    *,
    id: str,
) -> Call[dict[str, Any], dict[str, Any]]:
    """Collect the report of one Lighthouse task.

    `.post_and_wait([...])` posts tasks with `lighthouse_task_post`, waits and gives the results as they come;
    `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/task_get/json/
    """
    return Call(ENDPOINT, [LighthouseTaskGetJsonRequest(id=id)])
