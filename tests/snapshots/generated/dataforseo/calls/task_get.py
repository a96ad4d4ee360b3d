# From spec/calls/task_get.yaml by `make generate`; do not edit.
"""GET /v3/calls/task_get/{kind}/{id}"""

from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "TaskGetJob", "TaskGetRequest", "task_get"]


@request
class TaskGetRequest(Request):
    """What `task_get` is asked with; the function says what each field means."""

    kind: Literal["plain", "deep"]
    id: str

    RULES = (
        rules.Text("kind", values=("plain", "deep"), required=True),
        rules.Text("id", required=True),
    )


class TaskGetJob(Model):
    id: str | None = None


ENDPOINT: Endpoint[TaskGetJob, TaskGetJob] = Endpoint(
    method="GET",
    path="/v3/calls/task_get/{kind}/{id}",
    operation="task_get",
    kind="task_get",
    request=TaskGetRequest,
    result=TaskGetJob,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/calls-task_get/",
)


def task_get(
    *,
    kind: Literal["plain", "deep"],
    id: str,
) -> Call[TaskGetJob, TaskGetJob]:
    """Collect a finished task.

    Args:
        kind: One of plain, deep.
        id: Identifier of the task.

    Free of charge. Rows: TaskGetJob.

    Source: https://docs.dataforseo.com/v3/calls-task_get/
    """
    return Call(ENDPOINT, [TaskGetRequest(kind=kind, id=id)])
