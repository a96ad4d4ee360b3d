# From spec/merchant/google/products/ by `make generate`; do not edit.
"""The endpoints below /v3/merchant/google/products/"""

from typing import Annotated, ClassVar, Literal, TypeAlias

from dataforseo import fields
from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleProductsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Shopping task.

    `.post_and_wait([...])` posts tasks with `google_products_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleProductsTaskGetAdvancedGoogleShoppingItem.

    Source: https://docs.dataforseo.com/v3/merchant/google/products/task_get/advanced/
    """

    id: str


class GoogleProductsTaskGetAdvancedResult(Model):
    """One search on Google Shopping, with the elements of its page."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
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
    items_count: Int | None = None
    """Length of items."""
    items: "List[GoogleProductsTaskGetAdvancedGoogleShoppingItem] | None" = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class GoogleProductsTaskGetAdvancedStoresCount(Model):
    """How many shops sell a product."""

    count: Int | None = None
    """Number of shops."""
    displayed_text: str | None = None
    """Text that the page shows about it."""
    count_from_text: bool | None = None
    """Whether the number was read from that text, which may round it; false where the page's code has it
    exactly.
    """


class GoogleProductsTaskGetAdvancedGoogleShoppingSerp(Model, tag="google_shopping_serp", tag_field="type"):
    """A product that Google Shopping lists without being paid for."""

    type: ClassVar[Literal["google_shopping_serp"]] = "google_shopping_serp"
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
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    shopping_url: str | None = None
    """Address of the product on Google Shopping."""
    tags: List[str] | None = None
    """Labels that the product carries."""
    price: Float | None = None
    """Price, in `currency`."""
    price_multiplier: Int | None = None
    """Number of monthly payments, where the price is for one month."""
    old_price: Float | None = None
    """Price before it was changed; null where it was not."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    product_id: str | None = None
    """Google Shopping's identifier of the product; google_product_info and google_sellers are asked with it.
    """
    data_docid: str | None = None
    """Google's identifier of the entry; google_product_info and google_sellers are asked with it."""
    seller: str | None = None
    """Name of the seller."""
    snippet: str | None = None
    """Text below the title."""
    additional_specifications: Map[str] | None = None
    """Parameters of the product's address; a sellers or product_info request passes them on."""
    reviews_count: Int | None = None
    """Number of reviews."""
    is_best_match: bool | None = None
    """Whether it is marked as the best match."""
    product_rating: RatingElement | None = None
    """Rating of the product by its reviewers; null where none is shown."""
    shop_rating: RatingElement | None = None
    """Rating of the shop by its customers; null where none is shown."""
    product_images: List[str] | None = None
    """Addresses of images of the product, the featured one first."""
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    gid: str | None = None
    """Google's global identifier of the product; google_product_info and google_sellers are asked with it."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""
    stores_count_info: GoogleProductsTaskGetAdvancedStoresCount | None = None
    """How many shops sell the product."""


class GoogleProductsTaskGetAdvancedGoogleShoppingPaid(Model, tag="google_shopping_paid", tag_field="type"):
    """An ad on Google Shopping."""

    type: ClassVar[Literal["google_shopping_paid"]] = "google_shopping_paid"
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
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""


class GoogleProductsTaskGetAdvancedSpecialOffer(Model):
    """A discount or coupon of a seller."""

    title: str | None = None
    sub_title: str | None = None
    """Second line, below the title."""
    fixed_discount: Float | None = None
    """Amount of money taken off."""
    fixed_discount_currency: str | None = None
    """Currency of the fixed discount, as an ISO 4217 code."""
    percentage_discount: Float | None = None
    """Reduction, in per cent."""
    coupon_code: str | None = None
    """Code that the buyer enters."""
    coupon_info: str | None = None
    """What the coupon does."""
    url: str | None = None
    """Always null now; once the address of the offer."""
    domain: str | None = None
    """Always null now; once the host of the offer."""


class GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement(Model):
    """A sponsored product in a row."""

    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    tags: List[str] | None = None
    """Labels that the product carries."""
    seller: str | None = None
    """Name of the seller."""
    price: Float | None = None
    """Price, in `currency`."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    product_rating: RatingElement | None = None
    """Rating of the product by its reviewers; null where none is shown."""
    product_images: List[str] | None = None
    """Addresses of images of the product, the featured one first."""
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""
    special_offer_info: GoogleProductsTaskGetAdvancedSpecialOffer | None = None
    """Discount or coupon of the seller; null where there is none."""


class GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel(
    Model, tag="google_shopping_sponsored_carousel", tag_field="type"
):
    """A row of sponsored products to scroll through."""

    type: ClassVar[Literal["google_shopping_sponsored_carousel"]] = "google_shopping_sponsored_carousel"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    """Heading of the row."""
    items: List[GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement] | None = None
    """The products."""


class GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement(Model):
    """A product in a row."""

    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    tags: List[str] | None = None
    """Labels that the product carries."""
    seller: str | None = None
    """Name of the seller."""
    snippet: str | None = None
    """Text below the title."""
    price: Float | None = None
    """Price, in `currency`."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    product_rating: RatingElement | None = None
    """Rating of the product by its reviewers; null where none is shown."""
    product_images: List[str] | None = None
    """Addresses of images of the product, the featured one first."""
    shopping_url: str | None = None
    """Address of the product on Google Shopping."""
    product_id: str | None = None
    """Google Shopping's identifier of the product; google_product_info and google_sellers are asked with it.
    """
    data_docid: str | None = None
    """Google's identifier of the entry; google_product_info and google_sellers are asked with it."""
    gid: str | None = None
    """Google's global identifier of the product; google_product_info and google_sellers are asked with it."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""
    special_offer_info: GoogleProductsTaskGetAdvancedSpecialOffer | None = None
    """Discount or coupon of the seller; null where there is none."""


class GoogleProductsTaskGetAdvancedGoogleShoppingCarousel(
    Model, tag="google_shopping_carousel", tag_field="type"
):
    """A row of products to scroll through."""

    type: ClassVar[Literal["google_shopping_carousel"]] = "google_shopping_carousel"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    """Heading of the row."""
    items: List[GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement] | None = None
    """The products."""


class GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches(
    Model, tag="related_searches", tag_field="type"
):
    """Searches related to the query."""

    type: ClassVar[Literal["related_searches"]] = "related_searches"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[str] | None = None
    """The queries."""


GoogleProductsTaskGetAdvancedGoogleShoppingItem: TypeAlias = (
    GoogleProductsTaskGetAdvancedGoogleShoppingSerp
    | GoogleProductsTaskGetAdvancedGoogleShoppingPaid
    | GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel
    | GoogleProductsTaskGetAdvancedGoogleShoppingCarousel
    | GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches
    | Unknown
)
"""An element of a page of Google Shopping."""


GOOGLE_PRODUCTS_TASK_GET_ADVANCED: Endpoint[
    GoogleProductsTaskGetAdvancedResult, GoogleProductsTaskGetAdvancedGoogleShoppingItem
] = Endpoint(
    method="GET",
    path="/v3/merchant/google/products/task_get/advanced/{id}",
    operation="google_products_task_get_advanced",
    kind="task_get",
    request=GoogleProductsTaskGetAdvancedRequest,
    result=GoogleProductsTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_products_task_post", ready="google_products_tasks_ready"),
)


class GoogleProductsTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Shopping task.

    `.post_and_wait([...])` posts tasks with `google_products_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/merchant/google/products/task_get/html/
    """

    id: str


GOOGLE_PRODUCTS_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/merchant/google/products/task_get/html/{id}",
    operation="google_products_task_get_html",
    kind="task_get",
    request=GoogleProductsTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_products_task_post", ready="google_products_tasks_ready"),
)


class GoogleProductsTaskPostRequest(Request):
    """Post Google Shopping tasks.

    `google_products_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call; `google_products_task_get_html` can too.

    Args:
        keyword: What to search the shop for. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 700 characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 40 is billed. At most 120. Default: 40.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 7.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        price_min: Lowest price of a product; search_param is then ignored.
        price_max: Highest price of a product; search_param is then ignored.
        sort_by: Order of the results; search_param is then ignored. One of review_score, price_low_to_high,
            price_high_to_low.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of keyword, url. At least one of url, location_name, location_code, location_coordinate. At
    least one of url, language_name, language_code.

    Charged 0.001 USD a task, as of 2026-07-28 (account list). That is for each page of at least 40 results
    that depth or max_crawl_pages asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/merchant/google/products/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=120)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, rules.Integer(maximum=7)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    price_min: Maybe[int] = UNSET
    price_max: Maybe[int] = UNSET
    sort_by: Maybe[Literal["review_score", "price_low_to_high", "price_high_to_low"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("url", "location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("url", "language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_PRODUCTS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/merchant/google/products/task_post",
    operation="google_products_task_post",
    kind="task_post",
    request=GoogleProductsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.001,
        pages=PagePricing(further=1.0, results="depth", size=40, count="max_crawl_pages", default=40),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="merchant/google/products/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleProductsTasksReadyRequest(Request):
    """List the finished Google Shopping tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/merchant/google/products/tasks_ready/
    """


GOOGLE_PRODUCTS_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/merchant/google/products/tasks_ready",
    operation="google_products_tasks_ready",
    kind="tasks_ready",
    request=GoogleProductsTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
