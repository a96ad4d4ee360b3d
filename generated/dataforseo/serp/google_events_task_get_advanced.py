# From spec/serp/google/events/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/events/task_get/advanced/{id}"""

from dataforseo.types.serp_google_events import EventItem, GoogleEventsResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleEventsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Events task.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    `.post_and_wait([...])` posts tasks with `google_events_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: EventItem.

    Source: https://docs.dataforseo.com/v3/serp/google/events/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GoogleEventsResult, EventItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/events/task_get/advanced/{id}",
    operation="google_events_task_get_advanced",
    kind="task_get",
    request=GoogleEventsTaskGetAdvancedRequest,
    result=GoogleEventsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_events_task_post", ready="google_events_tasks_ready"),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)
