# From spec/merchant/google/product_info/ by `make generate`; do not edit.
"""The endpoints below /v3/merchant/google/product_info/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import PriceInfo
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleProductInfoTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Shopping product task.

    `.post_and_wait([...])` posts tasks with `google_product_info_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleProductInfoTaskGetAdvancedProductInfoElement.

    Source: https://docs.dataforseo.com/v3/merchant/google/product_info/task_get/advanced/
    """

    id: str


class GoogleProductInfoTaskGetAdvancedShoppingSpecification(Model):
    """An attribute of a product."""

    type: str | None = None
    block_name: str | None = None
    """Title of the block."""
    specification_name: str | None = None
    """Name of the attribute."""
    specification_value: str | None = None
    """Value of the attribute."""


class GoogleProductInfoTaskGetAdvancedProductSeller(Model):
    """A shop that sells a product."""

    type: str | None = None
    title: str | None = None
    """Name of the shop."""
    url: str | None = None
    """Address of the product in the shop."""
    seller_rating: RatingElement | None = None
    """Rating of the shop; null where none is shown."""
    seller_review_count: Int | None = None
    """Number of reviews of the shop."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""
    product_availability: str | None = None
    """Whether the product is to be had: `in_stock`, `limited_stock`, `out_of_stock`, `backordered`,
    `pre_order_available` or `on_display_to_order`.
    """


class GoogleProductInfoTaskGetAdvancedProductVariation(Model):
    """A variant of a product."""

    type: str | None = None
    product_id: str | None = None
    """Google Shopping's identifier of the product; google_product_info and google_sellers are asked with it.
    """
    gid: str | None = None
    """Google's global identifier of the product; google_product_info and google_sellers are asked with it."""
    data_docid: str | None = None
    """Google's identifier of the entry; google_product_info and google_sellers are asked with it."""
    pvf: str | None = None
    """Google's filter that picks the variant, as in the address of the variant."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    variation_category: str | None = None
    """What the variant differs in, such as `Storage Capacity`."""


class GoogleProductInfoTaskGetAdvancedProductInfoElement(Model):
    """A product on Google Shopping."""

    type: str | None = None
    """Kind of element: `product_info_element`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    product_id: str | None = None
    """Google Shopping's identifier of the product; google_product_info and google_sellers are asked with it.
    """
    title: str | None = None
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    images: List[str] | None = None
    """Addresses of images of the product."""
    features: List[str] | None = None
    """Texts that describe features of the product."""
    rating: RatingElement | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    seller_reviews_count: Int | None = None
    """Number of reviews of the seller."""
    data_docid: str | None = None
    """Google's identifier of the entry; google_product_info and google_sellers are asked with it."""
    gid: str | None = None
    """Google's global identifier of the product; google_product_info and google_sellers are asked with it."""
    specifications: List[GoogleProductInfoTaskGetAdvancedShoppingSpecification] | None = None
    """Attributes of the product."""
    sellers: List[GoogleProductInfoTaskGetAdvancedProductSeller] | None = None
    """Shops that sell the product."""
    variations: List[GoogleProductInfoTaskGetAdvancedProductVariation] | None = None
    """Variants of the product, such as other sizes."""


class GoogleProductInfoTaskGetAdvancedResult(Model):
    """One product, as Google Shopping shows it."""

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
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleProductInfoTaskGetAdvancedProductInfoElement] | None = None
    """The product, as one element."""

    datetime_as_datetime = AsDatetime("datetime")


GOOGLE_PRODUCT_INFO_TASK_GET_ADVANCED: Endpoint[
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


class GoogleProductInfoTaskPostRequest(Request):
    """Post Google Shopping product tasks.

    `google_product_info_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them
    in one call.

    Args:
        product_id: Google's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        data_docid: Google's identifier of the entry on the result page.
        gid: Google's global identifier of the product.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of product_id, data_docid, gid. At least one of location_name, location_code,
    location_coordinate. At least one of language_name, language_code.

    Charged 0.001 USD a task, as of 2026-07-28 (account list). Times 2 for priority 2. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/merchant/google/product_info/task_post/
    """

    product_id: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    data_docid: Maybe[str] = UNSET
    gid: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("product_id", "data_docid", "gid"), least=1),
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_PRODUCT_INFO_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/merchant/google/product_info/task_post",
    operation="google_product_info_task_post",
    kind="task_post",
    request=GoogleProductInfoTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.001,
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="merchant/google/product_info/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleProductInfoTasksReadyRequest(Request):
    """List the finished Google Shopping product tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/merchant/google/product_info/tasks_ready/
    """


GOOGLE_PRODUCT_INFO_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/merchant/google/product_info/tasks_ready",
    operation="google_product_info_tasks_ready",
    kind="tasks_ready",
    request=GoogleProductInfoTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
