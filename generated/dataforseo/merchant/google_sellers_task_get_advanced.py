# From spec/merchant/google/sellers/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/sellers/task_get/advanced/{id}"""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model, Number, Unknown
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


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


class GoogleSellersTaskGetAdvancedResult(Model):
    """One product on Google Shopping, with those who sell it."""

    product_id: str | None = None
    """Identifier that the task asked about."""
    type: str | None = None
    """Kind of search, as the path of the call names it."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Integer | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    """Name of the product."""
    url: str | None = None
    """Address of the product on Google Shopping."""
    image_url: str | None = None
    """Address of the product's image."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[GoogleSellersTaskGetAdvancedGoogleSellersItem] | None" = None
    """The sellers, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class GoogleSellersTaskGetAdvancedGoogleSellersShopsList(Model, tag="shops_list", tag_field="type"):
    """An offer of a shop for a product."""

    type: ClassVar[Literal["shops_list"]] = "shops_list"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    url: str | None = None
    """Address on Google Shopping that forwards to the shop; google_sellers_ad_url gives the one behind it."""
    details: str | None = None
    """Particulars and special offers; null where there are none."""
    base_price: Number | None = None
    """Price without tax and shipping."""
    tax: Number | None = None
    """Tax, as an amount of money and not a percentage."""
    shipping_price: Number | None = None
    """Price of the shipping."""
    total_price: Number | None = None
    """Price with tax and shipping."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    seller_name: str | None = None
    """Name of the seller."""
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    price_multiplier: Integer | None = None
    """Number of monthly payments, where the price is for one month."""
    displayed_payment_breakdown: str | None = None
    """How the price breaks down into monthly payments, as shown."""
    rating: RatingElement | None = None
    """Rating of the shop; null where none is shown."""
    product_condition: str | None = None
    """Condition of the product: `New`, `Used`, `Refurbished` or `Pre-owned`; null where none is named."""
    product_annotation: str | None = None
    """Badge on the offer, such as `LOW PRICE`; null where there is none."""
    product_availability: str | None = None
    """Whether the product is to be had: `in_stock`, `limited_stock`, `out_of_stock`, `backordered`,
    `pre_order_available` or `on_display_to_order`.
    """


class GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle(Model, tag="buy_on_google", tag_field="type"):
    """An offer that can be bought on Google itself."""

    type: ClassVar[Literal["buy_on_google"]] = "buy_on_google"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    details: str | None = None
    """Particulars and special offers; null where there are none."""
    base_price: Number | None = None
    """Price without tax and shipping."""
    tax: Number | None = None
    """Tax, as an amount of money and not a percentage."""
    shipping_price: Number | None = None
    """Price of the shipping."""
    total_price: Number | None = None
    """Price with tax and shipping."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    seller_name: str | None = None
    """Name of the seller."""
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    rating: RatingInfo | None = None
    """Rating of the seller; null where none is shown."""


GoogleSellersTaskGetAdvancedGoogleSellersItem: TypeAlias = (
    GoogleSellersTaskGetAdvancedGoogleSellersShopsList
    | GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle
    | Unknown
)
"""A list of sellers of a product."""


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
