# From spec/calls/task_get/full.yaml by `make generate`; do not edit.
"""GET /v3/calls/task_get/full/{id}"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "TaskGetFullJob", "TaskGetFullRequest", "task_get_full"]


@request
class TaskGetFullRequest(Request):
    """What `task_get_full` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


class TaskGetFullJob(Model):
    id: str | None = None
    state: str | None = None


ENDPOINT: Endpoint[TaskGetFullJob, TaskGetFullJob] = Endpoint(
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
    docs="https://docs.dataforseo.com/v3/calls-task_get-full/",
)


def task_get_full(
    *,
    id: str,
) -> Call[TaskGetFullJob, TaskGetFullJob]:
    """Collect a finished task, with all that there is.

    `.post_and_wait([...])` posts tasks with `task_post`, waits and gives the results as they come;
    `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task.

    Free of charge. Rows: TaskGetFullJob.

    Source: https://docs.dataforseo.com/v3/calls-task_get-full/
    """
    return Call(ENDPOINT, [TaskGetFullRequest(id=id)])
