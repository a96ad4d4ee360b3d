# From spec/merchant/amazon/sellers/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/sellers/task_get/advanced/{id}"""

from dataforseo.types.merchant_amazon_sellers import AmazonSellersItem, AmazonSellersResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class AmazonSellersTaskGetAdvancedRequest(Request):
    """Collect the result of one Amazon sellers task.

    `.post_and_wait([...])` posts tasks with `amazon_sellers_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AmazonSellersItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[AmazonSellersResult, AmazonSellersItem] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/sellers/task_get/advanced/{id}",
    operation="amazon_sellers_task_get_advanced",
    kind="task_get",
    request=AmazonSellersTaskGetAdvancedRequest,
    result=AmazonSellersResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="amazon_sellers_task_post", ready="amazon_sellers_tasks_ready"),
)
