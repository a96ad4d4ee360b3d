# From spec/serp/google/events/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/events/tasks_ready"""

from dataforseo.types.ready_tasks import ReadySerpTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleEventsTasksReadyRequest(Request):
    """List the finished Google Events tasks that were not collected yet.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/events/tasks_ready/
    """


ENDPOINT: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/events/tasks_ready",
    operation="google_events_tasks_ready",
    kind="tasks_ready",
    request=GoogleEventsTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)
