# From spec/serp/google/finance_markets/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/finance_markets/tasks_ready"""

from dataforseo.types.ready_tasks import ReadySerpTask
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "google_finance_markets_tasks_ready"]


ENDPOINT: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/finance_markets/tasks_ready",
    operation="google_finance_markets_tasks_ready",
    kind="tasks_ready",
    request=Request,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
    docs="https://docs.dataforseo.com/v3/serp/google/finance_markets/tasks_ready/",
)


def google_finance_markets_tasks_ready() -> Call[ReadySerpTask, ReadySerpTask]:
    """List the finished Google Finance market tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_markets/tasks_ready/
    """
    return Call(ENDPOINT, [])
