# From spec/serp/google/finance_ticker_search/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/finance_ticker_search/task_get/advanced/{id}"""

from dataforseo.types.serp_google_finance_ticker_search import GoogleFinanceTickerSearchResult, TickerItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = [
    "ENDPOINT",
    "GoogleFinanceTickerSearchTaskGetAdvancedRequest",
    "google_finance_ticker_search_task_get_advanced",
]


@request
class GoogleFinanceTickerSearchTaskGetAdvancedRequest(Request):
    """What `google_finance_ticker_search_task_get_advanced` is asked with; the function says what each field
    means.
    """

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[GoogleFinanceTickerSearchResult, TickerItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/finance_ticker_search/task_get/advanced/{id}",
    operation="google_finance_ticker_search_task_get_advanced",
    kind="task_get",
    request=GoogleFinanceTickerSearchTaskGetAdvancedRequest,
    result=GoogleFinanceTickerSearchResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_finance_ticker_search_task_post", ready="google_finance_ticker_search_tasks_ready"
    ),
    docs="https://docs.dataforseo.com/v3/serp/google/finance_ticker_search/task_get/advanced/",
)


def google_finance_ticker_search_task_get_advanced(
    *,
    id: str,
) -> Call[GoogleFinanceTickerSearchResult, TickerItem]:
    """Collect the result of one Google Finance ticker task.

    `.post_and_wait([...])` posts tasks with `google_finance_ticker_search_task_post`, waits and gives the
    results as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: TickerItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_ticker_search/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleFinanceTickerSearchTaskGetAdvancedRequest(id=id)])
