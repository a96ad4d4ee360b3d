# From spec/merchant/google/sellers/ by `make generate`; do not edit.
"""The endpoints below /v3/merchant/google/sellers/"""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleSellersTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Shopping sellers task.

    `.post_and_wait([...])` posts tasks with `google_sellers_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

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
    location_code: Int | None = None
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
    items_count: Int | None = None
    """Length of items."""
    items: "List[GoogleSellersTaskGetAdvancedGoogleSellersItem] | None" = None
    """The sellers, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class GoogleSellersTaskGetAdvancedGoogleSellersShopsList(Model, tag="shops_list", tag_field="type"):
    """An offer of a shop for a product."""

    type: ClassVar[Literal["shops_list"]] = "shops_list"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    base_price: Float | None = None
    """Price without tax and shipping."""
    tax: Float | None = None
    """Tax, as an amount of money and not a percentage."""
    shipping_price: Float | None = None
    """Price of the shipping."""
    total_price: Float | None = None
    """Price with tax and shipping."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    seller_name: str | None = None
    """Name of the seller."""
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    price_multiplier: Int | None = None
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
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    base_price: Float | None = None
    """Price without tax and shipping."""
    tax: Float | None = None
    """Tax, as an amount of money and not a percentage."""
    shipping_price: Float | None = None
    """Price of the shipping."""
    total_price: Float | None = None
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


GOOGLE_SELLERS_TASK_GET_ADVANCED: Endpoint[
    GoogleSellersTaskGetAdvancedResult, GoogleSellersTaskGetAdvancedGoogleSellersItem
] = Endpoint(
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


class GoogleSellersTaskPostRequest(Request):
    """Post Google Shopping sellers tasks.

    `google_sellers_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

    Args:
        product_id: Google's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        data_docid: Google's identifier of the entry on the result page.
        gid: Google's global identifier of the product.
        pvf: Google's filter of product variants, as in the address of the page.
        get_shops_on_google: Add sellers that are bought from on Google itself; doubles the price.
        additional_specifications: Further parameters of the product's address, as google_products gives them.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of product_id, data_docid, gid. At least one of location_name, location_code,
    location_coordinate. At least one of language_name, language_code.

    Charged 0.001 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page of
    at least 10 results that depth asks for. Times 2 for priority 2. Times 2 for get_shops_on_google. At most
    100 tasks a call.

    Source: https://docs.dataforseo.com/v3/merchant/google/sellers/task_post/
    """

    product_id: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    data_docid: Maybe[str] = UNSET
    gid: Maybe[str] = UNSET
    pvf: Maybe[str] = UNSET
    get_shops_on_google: Maybe[bool] = UNSET
    additional_specifications: Maybe[Mapping[str, Any]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("product_id", "data_docid", "gid"), least=1),
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_SELLERS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/merchant/google/sellers/task_post",
    operation="google_sellers_task_post",
    kind="task_post",
    request=GoogleSellersTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.001,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        times=(
            PriceFactor(field="priority", factor=2.0, equals=2),
            PriceFactor(field="get_shops_on_google", factor=2.0, equals=True),
        ),
        listed="merchant/google/sellers/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleSellersTasksReadyRequest(Request):
    """List the finished Google Shopping sellers tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/merchant/google/sellers/tasks_ready/
    """


GOOGLE_SELLERS_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/merchant/google/sellers/tasks_ready",
    operation="google_sellers_tasks_ready",
    kind="tasks_ready",
    request=GoogleSellersTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
