# From spec/calls/task_get/full.yaml by `make generate`; do not edit.
"""GET /v3/calls/task_get/full/{id}"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, TaskFamily
from dataforseo_runtime.requests.request import Request


class TaskGetFullRequest(Request):
    """Collect a finished task, with all that there is.

    `.post_and_wait([...])` posts tasks with `task_post`, waits, and yields each result when it is ready;
    `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task.

    Free of charge. Rows: TaskGetFullJob.

    Source: https://docs.dataforseo.com/v3/calls-task_get-full/
    """

    id: str


class TaskGetFullJob(Model):
    id: str | None = None
    state: str | None = None


TASK_GET_FULL: Endpoint[TaskGetFullJob, TaskGetFullJob] = Endpoint(
    method="GET",
    path="/v3/calls/task_get/full/{id}",
    operation="task_get_full",
    kind="task_get",
    request=TaskGetFullRequest,
    result=TaskGetFullJob,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="task_post", ready="tasks_ready", unfinished=("state", "running")),
)
