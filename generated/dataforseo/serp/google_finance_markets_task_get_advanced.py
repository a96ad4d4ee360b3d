# From spec/serp/google/finance_markets/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/finance_markets/task_get/advanced/{id}"""

from dataforseo.types.serp_google_finance import FinanceItem, FinanceResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = [
    "ENDPOINT",
    "GoogleFinanceMarketsTaskGetAdvancedRequest",
    "google_finance_markets_task_get_advanced",
]


@request
class GoogleFinanceMarketsTaskGetAdvancedRequest(Request):
    """What `google_finance_markets_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[FinanceResult, FinanceItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/finance_markets/task_get/advanced/{id}",
    operation="google_finance_markets_task_get_advanced",
    kind="task_get",
    request=GoogleFinanceMarketsTaskGetAdvancedRequest,
    result=FinanceResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_finance_markets_task_post", ready="google_finance_markets_tasks_ready"),
    docs="https://docs.dataforseo.com/v3/serp/google/finance_markets/task_get/advanced/",
)


def google_finance_markets_task_get_advanced(
    *,
    id: str,
) -> Call[FinanceResult, FinanceItem]:
    """Collect the result of one Google Finance market task.

    `.post_and_wait([...])` posts tasks with `google_finance_markets_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: FinanceItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_markets/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleFinanceMarketsTaskGetAdvancedRequest(id=id)])
