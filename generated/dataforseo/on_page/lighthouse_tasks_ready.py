# From spec/on_page/lighthouse/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/tasks_ready"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import Request


class LighthouseTasksReadyRequest(Request):
    """List the finished Lighthouse tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: LighthouseTasksReadyResult.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/tasks_ready/
    """


class LighthouseTasksReadyResult(Model):
    """A finished Lighthouse task that waits to be collected."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint_json: str | None = None
    """Path to collect the result at."""


ENDPOINT: Endpoint[LighthouseTasksReadyResult, LighthouseTasksReadyResult] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/tasks_ready",
    operation="lighthouse_tasks_ready",
    kind="tasks_ready",
    request=LighthouseTasksReadyRequest,
    result=LighthouseTasksReadyResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
