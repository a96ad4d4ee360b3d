# From spec/serp/yahoo/organic/task_get/regular.yaml by `make generate`; do not edit.
"""GET /v3/serp/yahoo/organic/task_get/regular/{id}"""

from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "YahooOrganicTaskGetRegularRequest", "yahoo_organic_task_get_regular"]


@request
class YahooOrganicTaskGetRegularRequest(Request):
    """What `yahoo_organic_task_get_regular` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/yahoo/organic/task_get/regular/{id}",
    operation="yahoo_organic_task_get_regular",
    kind="task_get",
    request=YahooOrganicTaskGetRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="yahoo_organic_task_post", ready="yahoo_organic_tasks_ready"),
    docs="https://docs.dataforseo.com/v3/serp/yahoo/organic/task_get/regular/",
)


def yahoo_organic_task_get_regular(
    *,
    id: str,
) -> Call[SerpResult, SerpItem]:
    """Collect the result of one Yahoo organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `yahoo_organic_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/organic/task_get/regular/
    """
    return Call(ENDPOINT, [YahooOrganicTaskGetRegularRequest(id=id)])
