# From spec/serp/naver/organic/task_get/regular.yaml by `make generate`; do not edit.
"""GET /v3/serp/naver/organic/task_get/regular/{id}"""

from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class NaverOrganicTaskGetRegularRequest(Request):
    """Collect the result of one Naver organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `naver_organic_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/task_get/regular/
    """

    id: str


ENDPOINT: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/naver/organic/task_get/regular/{id}",
    operation="naver_organic_task_get_regular",
    kind="task_get",
    request=NaverOrganicTaskGetRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="naver_organic_task_post", ready="naver_organic_tasks_ready"),
)
