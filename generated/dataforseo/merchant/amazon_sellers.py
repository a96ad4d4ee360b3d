# From spec/merchant/amazon/sellers/ by `make generate`; do not edit.
"""The endpoints below /v3/merchant/amazon/sellers/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon_sellers import AmazonSellersItem, AmazonSellersResult, AsinHtmlResult
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AmazonSellersLiveAdvancedRequest(Request):
    """Run one Amazon sellers request and give its result at once.

    Args:
        asin: Amazon's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.0033 USD a request, as of 2026-07-28 (account list, confirmed by a charge). Rows:
    AmazonSellersItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/live/advanced/
    """

    asin: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    se_domain: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


AMAZON_SELLERS_LIVE_ADVANCED: Endpoint[AmazonSellersResult, AmazonSellersItem] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/sellers/live/advanced",
    operation="amazon_sellers_live_advanced",
    kind="live",
    request=AmazonSellersLiveAdvancedRequest,
    result=AmazonSellersResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.0033,
        listed="merchant/amazon/sellers/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class AmazonSellersLiveHtmlRequest(Request):
    """Run one Amazon sellers request and give the raw HTML at once.

    Args:
        asin: Amazon's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.0033 USD a request, as of 2026-07-28 (account list). Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/live/html/
    """

    asin: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    se_domain: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


AMAZON_SELLERS_LIVE_HTML: Endpoint[AsinHtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/sellers/live/html",
    operation="amazon_sellers_live_html",
    kind="live",
    request=AmazonSellersLiveHtmlRequest,
    result=AsinHtmlResult,
    rows="items",
    billing=Billing(
        model="per request", request=0.0033, listed="merchant/amazon/sellers/live/html", since="2026-07-28"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class AmazonSellersTaskGetAdvancedRequest(Request):
    """Collect the result of one Amazon sellers task.

    `.post_and_wait([...])` posts tasks with `amazon_sellers_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AmazonSellersItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/task_get/advanced/
    """

    id: str


AMAZON_SELLERS_TASK_GET_ADVANCED: Endpoint[AmazonSellersResult, AmazonSellersItem] = Endpoint(
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
)


class AmazonSellersTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Amazon sellers task.

    `.post_and_wait([...])` posts tasks with `amazon_sellers_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/task_get/html/
    """

    id: str


AMAZON_SELLERS_TASK_GET_HTML: Endpoint[AsinHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/sellers/task_get/html/{id}",
    operation="amazon_sellers_task_get_html",
    kind="task_get",
    request=AmazonSellersTaskGetHtmlRequest,
    result=AsinHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="amazon_sellers_task_post", ready="amazon_sellers_tasks_ready"),
)


class AmazonSellersTaskPostRequest(Request):
    """Post Amazon sellers tasks.

    `amazon_sellers_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `amazon_sellers_task_get_html` can too.

    Args:
        asin: Amazon's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.0015 USD a task, as of 2026-07-28 (account list). Times 2 for priority 2. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/task_post/
    """

    asin: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    se_domain: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


AMAZON_SELLERS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/sellers/task_post",
    operation="amazon_sellers_task_post",
    kind="task_post",
    request=AmazonSellersTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0015,
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="merchant/amazon/sellers/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class AmazonSellersTasksReadyRequest(Request):
    """List the finished Amazon sellers tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/sellers/tasks_ready/
    """


AMAZON_SELLERS_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/sellers/tasks_ready",
    operation="amazon_sellers_tasks_ready",
    kind="tasks_ready",
    request=AmazonSellersTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
