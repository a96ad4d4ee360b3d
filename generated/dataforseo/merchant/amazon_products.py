# From spec/merchant/amazon/products/ by `make generate`; do not edit.
"""The endpoints below /v3/merchant/amazon/products/"""

from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.merchant_amazon_products import AmazonItem
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AmazonProductsLiveAdvancedRequest(Request):
    """Run one Amazon products request and give its result at once.

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
        depth: Results to collect; every started page of 100 is billed. At most 700. Default: 100.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 7.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        department: Department of the shop. Such as Arts & Crafts, Automotive, Baby, Beauty & Personal Care,
            Books, Computers, Digital Music, Electronics, Kindle Store, Prime Video, Women's Fashion, Men's
            Fashion, Girls' Fashion, Boys' Fashion, Deals, Health & Household, Home & Kitchen, Industrial &
            Scientific, Luggage, Movies & TV, Music, CDs & Vinyl, Pet Supplies, Software, Sports & Outdoors,
            Tools & Home Improvement, Toys & Games, Video Games.
        price_min: Lowest price of a product; search_param is then ignored.
        price_max: Highest price of a product; search_param is then ignored.
        sort_by: Order of the results; search_param is then ignored. One of relevance, price_low_to_high,
            price_high_to_low, featured, avg_customer_review, newest_arrival.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of url, location_name, location_code, location_coordinate. At
    least one of url, language_name, language_code.

    Charged 0.0033 USD a request, as of 2026-07-28 (account list, confirmed by a charge). That is for each
    page of at least 100 results that depth or max_crawl_pages asks for. Rows: AmazonItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/products/live/advanced/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, rules.Integer(maximum=7)]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    department: Maybe[str] = UNSET
    price_min: Maybe[int] = UNSET
    price_max: Maybe[int] = UNSET
    sort_by: Maybe[
        Literal[
            "relevance",
            "price_low_to_high",
            "price_high_to_low",
            "featured",
            "avg_customer_review",
            "newest_arrival",
        ]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("url", "location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("url", "language_name", "language_code"), least=1),
    )


class AmazonProductsLiveAdvancedResult(Model):
    """One search on Amazon, with the elements of its pages."""

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
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    categories: Any = None
    """Departments and categories that the page offers."""
    items_count: Int | None = None
    """Length of items."""
    items: List[AmazonItem] | None = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


AMAZON_PRODUCTS_LIVE_ADVANCED: Endpoint[AmazonProductsLiveAdvancedResult, AmazonItem] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/products/live/advanced",
    operation="amazon_products_live_advanced",
    kind="live",
    request=AmazonProductsLiveAdvancedRequest,
    result=AmazonProductsLiveAdvancedResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.0033,
        pages=PagePricing(further=1.0, results="depth", size=100, count="max_crawl_pages", default=100),
        listed="merchant/amazon/products/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class AmazonProductsLiveHtmlRequest(Request):
    """Run one Amazon products request and give the raw HTML at once.

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
        depth: Results to collect; every started page of 100 is billed. At most 700. Default: 100.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 7.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        department: Department of the shop. Such as Arts & Crafts, Automotive, Baby, Beauty & Personal Care,
            Books, Computers, Digital Music, Electronics, Kindle Store, Prime Video, Women's Fashion, Men's
            Fashion, Girls' Fashion, Boys' Fashion, Deals, Health & Household, Home & Kitchen, Industrial &
            Scientific, Luggage, Movies & TV, Music, CDs & Vinyl, Pet Supplies, Software, Sports & Outdoors,
            Tools & Home Improvement, Toys & Games, Video Games.
        price_min: Lowest price of a product; search_param is then ignored.
        price_max: Highest price of a product; search_param is then ignored.
        sort_by: Order of the results; search_param is then ignored. One of relevance, price_low_to_high,
            price_high_to_low, featured, avg_customer_review, newest_arrival.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of url, location_name, location_code, location_coordinate. At
    least one of url, language_name, language_code.

    Charged 0.0033 USD a request, as of 2026-07-28 (account list). That is for each page of at least 100
    results that depth or max_crawl_pages asks for. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/products/live/html/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, rules.Integer(maximum=7)]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    department: Maybe[str] = UNSET
    price_min: Maybe[int] = UNSET
    price_max: Maybe[int] = UNSET
    sort_by: Maybe[
        Literal[
            "relevance",
            "price_low_to_high",
            "price_high_to_low",
            "featured",
            "avg_customer_review",
            "newest_arrival",
        ]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("url", "location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("url", "language_name", "language_code"), least=1),
    )


AMAZON_PRODUCTS_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/products/live/html",
    operation="amazon_products_live_html",
    kind="live",
    request=AmazonProductsLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.0033,
        pages=PagePricing(further=1.0, results="depth", size=100, count="max_crawl_pages", default=100),
        listed="merchant/amazon/products/live/html",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class AmazonProductsTaskGetAdvancedRequest(Request):
    """Collect the result of one Amazon products task.

    `.post_and_wait([...])` posts tasks with `amazon_products_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

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
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    categories: List[str] | None = None
    """Departments and categories that the page offers."""
    items_count: Int | None = None
    """Length of items."""
    items: List[AmazonItem] | None = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


AMAZON_PRODUCTS_TASK_GET_ADVANCED: Endpoint[AmazonProductsTaskGetAdvancedResult, AmazonItem] = Endpoint(
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


class AmazonProductsTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Amazon products task.

    `.post_and_wait([...])` posts tasks with `amazon_products_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/products/task_get/html/
    """

    id: str


AMAZON_PRODUCTS_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/products/task_get/html/{id}",
    operation="amazon_products_task_get_html",
    kind="task_get",
    request=AmazonProductsTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="amazon_products_task_post", ready="amazon_products_tasks_ready"),
)


class AmazonProductsTaskPostRequest(Request):
    """Post Amazon products tasks.

    `amazon_products_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call; `amazon_products_task_get_html` can too.

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
        depth: Results to collect; every started page of 100 is billed. At most 700. Default: 100.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 7.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        department: Department of the shop. Such as Arts & Crafts, Automotive, Baby, Beauty & Personal Care,
            Books, Computers, Digital Music, Electronics, Kindle Store, Prime Video, Women's Fashion, Men's
            Fashion, Girls' Fashion, Boys' Fashion, Deals, Health & Household, Home & Kitchen, Industrial &
            Scientific, Luggage, Movies & TV, Music, CDs & Vinyl, Pet Supplies, Software, Sports & Outdoors,
            Tools & Home Improvement, Toys & Games, Video Games.
        price_min: Lowest price of a product; search_param is then ignored.
        price_max: Highest price of a product; search_param is then ignored.
        sort_by: Order of the results; search_param is then ignored. One of relevance, price_low_to_high,
            price_high_to_low, featured, avg_customer_review, newest_arrival.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of keyword, url. At least one of url, location_name, location_code, location_coordinate. At
    least one of url, language_name, language_code.

    Charged 0.0015 USD a task, as of 2026-07-28 (account list). That is for each page of at least 100 results
    that depth or max_crawl_pages asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/products/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, rules.Integer(maximum=7)]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    department: Maybe[str] = UNSET
    price_min: Maybe[int] = UNSET
    price_max: Maybe[int] = UNSET
    sort_by: Maybe[
        Literal[
            "relevance",
            "price_low_to_high",
            "price_high_to_low",
            "featured",
            "avg_customer_review",
            "newest_arrival",
        ]
    ] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
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


AMAZON_PRODUCTS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/products/task_post",
    operation="amazon_products_task_post",
    kind="task_post",
    request=AmazonProductsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0015,
        pages=PagePricing(further=1.0, results="depth", size=100, count="max_crawl_pages", default=100),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="merchant/amazon/products/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class AmazonProductsTasksReadyRequest(Request):
    """List the finished Amazon products tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/products/tasks_ready/
    """


AMAZON_PRODUCTS_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/products/tasks_ready",
    operation="amazon_products_tasks_ready",
    kind="tasks_ready",
    request=AmazonProductsTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
