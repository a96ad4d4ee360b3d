# From spec/merchant/google/sellers/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/sellers/task_get/advanced/{id}"""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

GoogleSellersTaskGetAdvancedGoogleSellersItem: TypeAlias = "GoogleSellersTaskGetAdvancedGoogleSellersShopsList | GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle | UnknownItem"
"""A list of sellers of a product."""
GOOGLE_SELLERS_TASK_GET_ADVANCED_GOOGLE_SELLERS_ITEM = Choice(
    "type",
    {
        "shops_list": lambda: GoogleSellersTaskGetAdvancedGoogleSellersShopsList,
        "buy_on_google": lambda: GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle,
    },
)


class GoogleSellersTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Shopping sellers task.

    `.post_and_wait([...])` posts tasks with `google_sellers_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleSellersTaskGetAdvancedGoogleSellersItem.

    Source: https://docs.dataforseo.com/v3/merchant/google/sellers/task_get/advanced/
    """

    id: str


@model
class GoogleSellersTaskGetAdvancedResult(DeferringModel):
    product_id: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    url: str | None = None
    image_url: str | None = None
    rating: RatingInfo | None = None
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["GoogleSellersTaskGetAdvancedGoogleSellersItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(GOOGLE_SELLERS_TASK_GET_ADVANCED_GOOGLE_SELLERS_ITEM)}


@model
class GoogleSellersTaskGetAdvancedGoogleSellersShopsList(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    details: str | None = None
    base_price: Number | None = None
    tax: Number | None = None
    shipping_price: Number | None = None
    total_price: Number | None = None
    currency: str | None = None
    seller_name: str | None = None
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    price_multiplier: Integer | None = None
    displayed_payment_breakdown: str | None = None
    rating: RatingElement | None = None
    product_condition: str | None = None
    product_annotation: str | None = None
    product_availability: str | None = None


@model
class GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    details: str | None = None
    base_price: Number | None = None
    tax: Number | None = None
    shipping_price: Number | None = None
    total_price: Number | None = None
    currency: str | None = None
    seller_name: str | None = None
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    rating: RatingInfo | None = None


ENDPOINT: Endpoint[GoogleSellersTaskGetAdvancedResult, GoogleSellersTaskGetAdvancedGoogleSellersItem] = (
    Endpoint(
        method="GET",
        path="/v3/merchant/google/sellers/task_get/advanced/{id}",
        operation="google_sellers_task_get_advanced",
        kind="task_get",
        request=GoogleSellersTaskGetAdvancedRequest,
        result=GoogleSellersTaskGetAdvancedResult,
        rows="items",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(post="google_sellers_task_post", ready="google_sellers_tasks_ready"),
    )
)
