# From spec/app_data/google/app_reviews/task_get/html.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/app_reviews/task_get/html/{id}"""

from dataforseo.types.app_data_stores import AppHtmlResult
from dataforseo.types.html_pages import HtmlItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleAppReviewsTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Play review task.

    `.post_and_wait([...])` posts tasks with `google_app_reviews_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_reviews/task_get/html/
    """

    id: str


ENDPOINT: Endpoint[AppHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_reviews/task_get/html/{id}",
    operation="google_app_reviews_task_get_html",
    kind="task_get",
    request=GoogleAppReviewsTaskGetHtmlRequest,
    result=AppHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_reviews_task_post", ready="google_app_reviews_tasks_ready"),
)
