# From spec/merchant/amazon/asin/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/asin/task_get/advanced/{id}"""

from dataforseo.types.merchant_amazon_asin import AmazonAsinResult, AmazonProduct
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class AmazonAsinTaskGetAdvancedRequest(Request):
    """Collect the result of one Amazon product task.

    `.post_and_wait([...])` posts tasks with `amazon_asin_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AmazonProduct.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/asin/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[AmazonAsinResult, AmazonProduct] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/asin/task_get/advanced/{id}",
    operation="amazon_asin_task_get_advanced",
    kind="task_get",
    request=AmazonAsinTaskGetAdvancedRequest,
    result=AmazonAsinResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="amazon_asin_task_post", ready="amazon_asin_tasks_ready"),
)
