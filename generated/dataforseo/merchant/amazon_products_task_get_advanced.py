# From spec/merchant/amazon/products/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/products/task_get/advanced/{id}"""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.merchant_amazon_products import AmazonItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class AmazonProductsTaskGetAdvancedRequest(Request):
    """Collect the result of one Amazon products task.

    `.post_and_wait([...])` posts tasks with `amazon_products_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AmazonItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/products/task_get/advanced/
    """

    id: str


class AmazonProductsTaskGetAdvancedResult(Model):
    """One search on Amazon, with the elements of its pages."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    categories: List[str] | None = None
    """Departments and categories that the page offers."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[AmazonItem] | None = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[AmazonProductsTaskGetAdvancedResult, AmazonItem] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/products/task_get/advanced/{id}",
    operation="amazon_products_task_get_advanced",
    kind="task_get",
    request=AmazonProductsTaskGetAdvancedRequest,
    result=AmazonProductsTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="amazon_products_task_post", ready="amazon_products_tasks_ready"),
)
