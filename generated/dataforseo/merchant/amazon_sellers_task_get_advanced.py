# From spec/merchant/amazon/sellers/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/sellers/task_get/advanced/{id}"""

from dataforseo.types.merchant_amazon_sellers import AmazonSellersItem, AmazonSellersResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "AmazonSellersTaskGetAdvancedRequest", "amazon_sellers_task_get_advanced"]


@request
class AmazonSellersTaskGetAdvancedRequest(Request):
    """What `amazon_sellers_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/merchant/amazon/sellers/task_get/advanced/",
)


def amazon_sellers_task_get_advanced(
    *,
    id: str,
) -> Call[AmazonSellersResult, AmazonSellersItem]:
    """Collect the result of one Amazon sellers task.

    `.post_and_wait([...])` posts tasks with `amazon_sellers_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AmazonSellersItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/task_get/advanced/
    """
    return Call(ENDPOINT, [AmazonSellersTaskGetAdvancedRequest(id=id)])
