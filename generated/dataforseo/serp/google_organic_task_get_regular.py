# From spec/serp/google/organic/task_get/regular.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/organic/task_get/regular/{id}"""

from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleOrganicTaskGetRegularRequest(Request):
    """Collect the result of one Google organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `google_organic_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/task_get/regular/
    """

    id: str


ENDPOINT: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/organic/task_get/regular/{id}",
    operation="google_organic_task_get_regular",
    kind="task_get",
    request=GoogleOrganicTaskGetRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_organic_task_post", ready="google_organic_tasks_ready"),
)
