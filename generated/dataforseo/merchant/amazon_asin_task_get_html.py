# From spec/merchant/amazon/asin/task_get/html.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/asin/task_get/html/{id}"""

from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon_asin import AmazonAsinHtmlResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class AmazonAsinTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Amazon product task.

    `.post_and_wait([...])` posts tasks with `amazon_asin_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/asin/task_get/html/
    """

    id: str


ENDPOINT: Endpoint[AmazonAsinHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/asin/task_get/html/{id}",
    operation="amazon_asin_task_get_html",
    kind="task_get",
    request=AmazonAsinTaskGetHtmlRequest,
    result=AmazonAsinHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="amazon_asin_task_post", ready="amazon_asin_tasks_ready"),
)
