# From spec/calls/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/calls/tasks_ready"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TasksReadyRequest(Request):
    """List the finished tasks.

    Free of charge. Rows: TasksReadyReady.

    Source: https://docs.dataforseo.com/v3/calls-tasks_ready/
    """


class TasksReadyReady(Model):
    id: str | None = None


TASKS_READY: Endpoint[TasksReadyReady, TasksReadyReady] = Endpoint(
    method="GET",
    path="/v3/calls/tasks_ready",
    operation="tasks_ready",
    kind="tasks_ready",
    request=TasksReadyRequest,
    result=TasksReadyReady,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
