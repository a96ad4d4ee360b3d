# From spec/serp/bing/organic/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/bing/organic/task_get/advanced/{id}"""

from dataforseo.types.serp_bing_organic import BingItem, BingResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class BingOrganicTaskGetAdvancedRequest(Request):
    """Collect the result of one Bing organic search task.

    `.post_and_wait([...])` posts tasks with `bing_organic_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[BingResult, BingItem] = Endpoint(
    method="GET",
    path="/v3/serp/bing/organic/task_get/advanced/{id}",
    operation="bing_organic_task_get_advanced",
    kind="task_get",
    request=BingOrganicTaskGetAdvancedRequest,
    result=BingResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="bing_organic_task_post", ready="bing_organic_tasks_ready"),
)
