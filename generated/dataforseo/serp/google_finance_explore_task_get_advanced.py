# From spec/serp/google/finance_explore/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/finance_explore/task_get/advanced/{id}"""

from dataforseo.types.serp_google_finance import FinanceItem, FinanceResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleFinanceExploreTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Finance overview task.

    `.post_and_wait([...])` posts tasks with `google_finance_explore_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: FinanceItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[FinanceResult, FinanceItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/finance_explore/task_get/advanced/{id}",
    operation="google_finance_explore_task_get_advanced",
    kind="task_get",
    request=GoogleFinanceExploreTaskGetAdvancedRequest,
    result=FinanceResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_finance_explore_task_post", ready="google_finance_explore_tasks_ready"),
)
