# From spec/serp/seznam/organic/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/seznam/organic/"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_requests import StopTarget
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class SeznamOrganicTaskGetAdvancedRequest(Request):
    """Collect the result of one Seznam organic search task.

    `.post_and_wait([...])` posts tasks with `seznam_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/seznam/organic/task_get/advanced/
    """

    id: str


SEZNAM_ORGANIC_TASK_GET_ADVANCED: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/organic/task_get/advanced/{id}",
    operation="seznam_organic_task_get_advanced",
    kind="task_get",
    request=SeznamOrganicTaskGetAdvancedRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="seznam_organic_task_post", ready="seznam_organic_tasks_ready"),
)


class SeznamOrganicTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Seznam organic search task.

    `.post_and_wait([...])` posts tasks with `seznam_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/seznam/organic/task_get/html/
    """

    id: str


SEZNAM_ORGANIC_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/organic/task_get/html/{id}",
    operation="seznam_organic_task_get_html",
    kind="task_get",
    request=SeznamOrganicTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="seznam_organic_task_post", ready="seznam_organic_tasks_ready"),
)


class SeznamOrganicTaskGetRegularRequest(Request):
    """Collect the result of one Seznam organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `seznam_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/seznam/organic/task_get/regular/
    """

    id: str


SEZNAM_ORGANIC_TASK_GET_REGULAR: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/organic/task_get/regular/{id}",
    operation="seznam_organic_task_get_regular",
    kind="task_get",
    request=SeznamOrganicTaskGetRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="seznam_organic_task_post", ready="seznam_organic_tasks_ready"),
)


class SeznamOrganicTaskPostRequest(Request):
    """Post Seznam organic search tasks.

    `seznam_organic_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `seznam_organic_task_get_html` and `seznam_organic_task_get_regular` can too.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 500. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 10. Default: 1.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        calculate_rectangles: Add where on the page each element is and how large; doubles the price. Default:
            false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.

    At least one of keyword, url. At least one of location_name, location_code, url. At least one of
    language_name, language_code, url.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 10 results that depth or max_crawl_pages asks for. Times 2 for calculate_rectangles. Times 2
    for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/seznam/organic/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=500)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, rules.Integer(maximum=10)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["regular", "advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_name", "location_code", "url"), least=1),
        OneOf(("language_name", "language_code", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


SEZNAM_ORGANIC_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/seznam/organic/task_post",
    operation="seznam_organic_task_post",
    kind="task_post",
    request=SeznamOrganicTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        times=(
            PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),
            PriceFactor(field="priority", factor=2.0, equals=2),
        ),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class SeznamOrganicTasksFixedRequest(Request):
    """List the Seznam organic search tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/seznam/organic/tasks_fixed/
    """


SEZNAM_ORGANIC_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/organic/tasks_fixed",
    operation="seznam_organic_tasks_fixed",
    kind="tasks_fixed",
    request=SeznamOrganicTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class SeznamOrganicTasksReadyRequest(Request):
    """List the finished Seznam organic search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/seznam/organic/tasks_ready/
    """


SEZNAM_ORGANIC_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/organic/tasks_ready",
    operation="seznam_organic_tasks_ready",
    kind="tasks_ready",
    request=SeznamOrganicTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
