# From spec/calls/task_get.yaml by `make generate`; do not edit.
"""GET /v3/calls/task_get/{kind}/{id}"""

from typing import Literal

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TaskGetRequest(Request):
    """Collect a finished task.

    Args:
        id: Identifier of the task.
        kind: One of plain, deep.

    Free of charge. Rows: TaskGetJob.

    Source: https://docs.dataforseo.com/v3/calls-task_get/
    """

    id: str
    kind: Literal["plain", "deep"]


class TaskGetJob(Model):
    id: str | None = None


TASK_GET: Endpoint[TaskGetJob, TaskGetJob] = Endpoint(
    method="GET",
    path="/v3/calls/task_get/{kind}/{id}",
    operation="task_get",
    kind="task_get",
    request=TaskGetRequest,
    result=TaskGetJob,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
