# From spec/serp/naver/organic/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/naver/organic/"""

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


class NaverOrganicTaskGetAdvancedRequest(Request):
    """Collect the result of one Naver organic search task.

    `.post_and_wait([...])` posts tasks with `naver_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/task_get/advanced/
    """

    id: str


NAVER_ORGANIC_TASK_GET_ADVANCED: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/naver/organic/task_get/advanced/{id}",
    operation="naver_organic_task_get_advanced",
    kind="task_get",
    request=NaverOrganicTaskGetAdvancedRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="naver_organic_task_post", ready="naver_organic_tasks_ready"),
)


class NaverOrganicTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Naver organic search task.

    `.post_and_wait([...])` posts tasks with `naver_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/task_get/html/
    """

    id: str


NAVER_ORGANIC_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/naver/organic/task_get/html/{id}",
    operation="naver_organic_task_get_html",
    kind="task_get",
    request=NaverOrganicTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="naver_organic_task_post", ready="naver_organic_tasks_ready"),
)


class NaverOrganicTaskGetRegularRequest(Request):
    """Collect the result of one Naver organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `naver_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/task_get/regular/
    """

    id: str


NAVER_ORGANIC_TASK_GET_REGULAR: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/naver/organic/task_get/regular/{id}",
    operation="naver_organic_task_get_regular",
    kind="task_get",
    request=NaverOrganicTaskGetRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="naver_organic_task_post", ready="naver_organic_tasks_ready"),
)


class NaverOrganicTaskPostRequest(Request):
    """Post Naver organic search tasks.

    `naver_organic_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `naver_organic_task_get_html` and `naver_organic_task_get_regular` can too.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 15 is billed. At most 700. Default: 15.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.

    At least one of keyword, url.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 15 results
    that depth or max_crawl_pages asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["regular", "advanced", "html"]] = UNSET

    GROUP_RULES = (OneOf(("keyword", "url"), least=1), Needs("postback_url", ("postback_data",)))


NAVER_ORGANIC_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/naver/organic/task_post",
    operation="naver_organic_task_post",
    kind="task_post",
    request=NaverOrganicTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=15, count="max_crawl_pages", default=15),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class NaverOrganicTasksFixedRequest(Request):
    """List the Naver organic search tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/tasks_fixed/
    """


NAVER_ORGANIC_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/naver/organic/tasks_fixed",
    operation="naver_organic_tasks_fixed",
    kind="tasks_fixed",
    request=NaverOrganicTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class NaverOrganicTasksReadyRequest(Request):
    """List the finished Naver organic search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/tasks_ready/
    """


NAVER_ORGANIC_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/naver/organic/tasks_ready",
    operation="naver_organic_tasks_ready",
    kind="tasks_ready",
    request=NaverOrganicTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
