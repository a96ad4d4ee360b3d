# From spec/serp/google/images/task_get/html.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/images/task_get/html/{id}"""

from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleImagesTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Images task.

    `.post_and_wait([...])` posts tasks with `google_images_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/images/task_get/html/
    """

    id: str


ENDPOINT: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/images/task_get/html/{id}",
    operation="google_images_task_get_html",
    kind="task_get",
    request=GoogleImagesTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_images_task_post", ready="google_images_tasks_ready"),
)
