# From spec/merchant/amazon/sellers/task_get/html.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/sellers/task_get/html/{id}"""

from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon_sellers import AsinHtmlResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class AmazonSellersTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Amazon sellers task.

    `.post_and_wait([...])` posts tasks with `amazon_sellers_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/task_get/html/
    """

    id: str


ENDPOINT: Endpoint[AsinHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/sellers/task_get/html/{id}",
    operation="amazon_sellers_task_get_html",
    kind="task_get",
    request=AmazonSellersTaskGetHtmlRequest,
    result=AsinHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="amazon_sellers_task_post", ready="amazon_sellers_tasks_ready"),
)
