# From spec/merchant/google/sellers/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/sellers/tasks_ready"""

from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleSellersTasksReadyRequest(Request):
    """List the finished Google Shopping sellers tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/merchant/google/sellers/tasks_ready/
    """


ENDPOINT: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/merchant/google/sellers/tasks_ready",
    operation="google_sellers_tasks_ready",
    kind="tasks_ready",
    request=GoogleSellersTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
