# From spec/merchant/amazon/asin/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/asin/tasks_ready"""

from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class AmazonAsinTasksReadyRequest(Request):
    """List the finished Amazon product tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/asin/tasks_ready/
    """


ENDPOINT: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/asin/tasks_ready",
    operation="amazon_asin_tasks_ready",
    kind="tasks_ready",
    request=AmazonAsinTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
