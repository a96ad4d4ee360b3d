# From spec/serp/google/events/tasks_fixed.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/events/tasks_fixed"""

from dataforseo.types.ready_tasks import FixedSerpTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleEventsTasksFixedRequest(Request):
    """List the Google Events tasks whose results were parsed anew.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/events/tasks_fixed/
    """


ENDPOINT: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/events/tasks_fixed",
    operation="google_events_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleEventsTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)
