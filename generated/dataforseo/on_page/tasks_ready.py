# From spec/on_page/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/on_page/tasks_ready"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class TasksReadyRequest(Request):
    """List the finished crawls.

    Free of charge. At most 20 calls a minute. Rows: TasksReadyResult.

    Source: https://docs.dataforseo.com/v3/on_page-tasks_ready/
    """


class TasksReadyResult(Model):
    """A finished crawl."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    target: str | None = None
    """Domain or page that was crawled, as it was sent."""
    date_posted: str | None = None
    """When the task was posted."""
    tag: str | None = None
    """Your own label for the task."""

    date_posted_as_datetime = AsDatetime("date_posted")


TASKS_READY: Endpoint[TasksReadyResult, TasksReadyResult] = Endpoint(
    method="GET",
    path="/v3/on_page/tasks_ready",
    operation="tasks_ready",
    kind="tasks_ready",
    request=TasksReadyRequest,
    result=TasksReadyResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
