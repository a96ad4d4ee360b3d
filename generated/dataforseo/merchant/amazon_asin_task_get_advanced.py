# From spec/merchant/amazon/asin/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/asin/task_get/advanced/{id}"""

from dataforseo.types.merchant_amazon_asin import AmazonAsinResult, AmazonProduct
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "AmazonAsinTaskGetAdvancedRequest", "amazon_asin_task_get_advanced"]


@request
class AmazonAsinTaskGetAdvancedRequest(Request):
    """What `amazon_asin_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/merchant/amazon/asin/task_get/advanced/",
)


def amazon_asin_task_get_advanced(
    *,
    id: str,
) -> Call[AmazonAsinResult, AmazonProduct]:
    """Collect the result of one Amazon product task.

    `.post_and_wait([...])` posts tasks with `amazon_asin_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AmazonProduct.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/asin/task_get/advanced/
    """
    return Call(ENDPOINT, [AmazonAsinTaskGetAdvancedRequest(id=id)])
