# From spec/serp/google/images/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/images/task_get/advanced/{id}"""

from dataforseo.types.serp_google_images import GoogleImagesResult, ImagesItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleImagesTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Images task.

    `.post_and_wait([...])` posts tasks with `google_images_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: ImagesItem.

    Source: https://docs.dataforseo.com/v3/serp/google/images/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GoogleImagesResult, ImagesItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/images/task_get/advanced/{id}",
    operation="google_images_task_get_advanced",
    kind="task_get",
    request=GoogleImagesTaskGetAdvancedRequest,
    result=GoogleImagesResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_images_task_post", ready="google_images_tasks_ready"),
)
