# From spec/serp/google/maps/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/maps/task_get/advanced/{id}"""

from dataforseo.types.serp_google_maps import GoogleMapsResult, MapsItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleMapsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Maps task.

    `.post_and_wait([...])` posts tasks with `google_maps_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: MapsItem.

    Source: https://docs.dataforseo.com/v3/serp/google/maps/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GoogleMapsResult, MapsItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/maps/task_get/advanced/{id}",
    operation="google_maps_task_get_advanced",
    kind="task_get",
    request=GoogleMapsTaskGetAdvancedRequest,
    result=GoogleMapsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_maps_task_post", ready="google_maps_tasks_ready"),
)
