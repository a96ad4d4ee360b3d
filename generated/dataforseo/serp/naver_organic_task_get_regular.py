# From spec/serp/naver/organic/task_get/regular.yaml by `make generate`; do not edit.
"""GET /v3/serp/naver/organic/task_get/regular/{id}"""

from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "NaverOrganicTaskGetRegularRequest", "naver_organic_task_get_regular"]


@request
class NaverOrganicTaskGetRegularRequest(Request):
    """What `naver_organic_task_get_regular` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/serp/naver/organic/task_get/regular/",
)


def naver_organic_task_get_regular(
    *,
    id: str,
) -> Call[SerpResult, SerpItem]:
    """Collect the result of one Naver organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `naver_organic_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/task_get/regular/
    """
    return Call(ENDPOINT, [NaverOrganicTaskGetRegularRequest(id=id)])
