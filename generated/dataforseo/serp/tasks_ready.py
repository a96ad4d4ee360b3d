# From spec/serp/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/serp/tasks_ready"""

from dataforseo.types.ready_tasks import ReadySerpTask
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class TasksReadyRequest(Request):
    """List the finished SERP tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/tasks_ready/
    """


TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/tasks_ready",
    operation="tasks_ready",
    kind="tasks_ready",
    request=TasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
