# From spec/on_page/lighthouse/task_get/json.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/task_get/json/{id}"""

from typing import Any

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class LighthouseTaskGetJsonRequest(Request):
    """Collect the report of one Lighthouse task.

    `.post_and_wait([...])` posts tasks with `lighthouse_task_post`, waits and gives the results as they come;
    `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/task_get/json/
    """

    id: str


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
)
