# From spec/business_data/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tasks_ready"""

from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class TasksReadyRequest(Request):
    """List the finished Business Data tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_info/tasks_ready/
    """


TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/tasks_ready",
    operation="tasks_ready",
    kind="tasks_ready",
    request=TasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
