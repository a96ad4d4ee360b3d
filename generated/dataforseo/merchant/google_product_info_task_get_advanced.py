# From spec/merchant/google/product_info/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/product_info/task_get/advanced/{id}"""

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import PriceInfo
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleProductInfoTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Shopping product task.

    `.post_and_wait([...])` posts tasks with `google_product_info_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleProductInfoTaskGetAdvancedProductInfoElement.

    Source: https://docs.dataforseo.com/v3/merchant/google/product_info/task_get/advanced/
    """

    id: str


@model
class GoogleProductInfoTaskGetAdvancedShoppingSpecification(Model):
    type: str | None = None
    block_name: str | None = None
    """Title of the block."""
    specification_name: str | None = None
    specification_value: str | None = None


@model
class GoogleProductInfoTaskGetAdvancedProductSeller(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    seller_rating: RatingElement | None = None
    seller_review_count: Integer | None = None
    price: PriceInfo | None = None
    delivery_info: AmazonDelivery | None = None
    product_availability: str | None = None


@model
class GoogleProductInfoTaskGetAdvancedProductVariation(Model):
    type: str | None = None
    product_id: str | None = None
    gid: str | None = None
    """Google's global identifier of the product."""
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    pvf: str | None = None
    title: str | None = None
    url: str | None = None
    variation_category: str | None = None


@model
class GoogleProductInfoTaskGetAdvancedProductInfoElement(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    product_id: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    images: list[str] | None = None
    features: list[str] | None = None
    rating: RatingElement | None = None
    seller_reviews_count: Integer | None = None
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    gid: str | None = None
    """Google's global identifier of the product."""
    specifications: list[GoogleProductInfoTaskGetAdvancedShoppingSpecification] | None = None
    sellers: list[GoogleProductInfoTaskGetAdvancedProductSeller] | None = None
    variations: list[GoogleProductInfoTaskGetAdvancedProductVariation] | None = None


@model
class GoogleProductInfoTaskGetAdvancedResult(Model):
    product_id: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[GoogleProductInfoTaskGetAdvancedProductInfoElement] | None = None

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[
    GoogleProductInfoTaskGetAdvancedResult, GoogleProductInfoTaskGetAdvancedProductInfoElement
] = Endpoint(
    method="GET",
    path="/v3/merchant/google/product_info/task_get/advanced/{id}",
    operation="google_product_info_task_get_advanced",
    kind="task_get",
    request=GoogleProductInfoTaskGetAdvancedRequest,
    result=GoogleProductInfoTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_product_info_task_post", ready="google_product_info_tasks_ready"),
)
