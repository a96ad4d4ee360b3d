# From spec/serp/bing/organic/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/bing/organic/"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_bing_organic import BingItem, BingResult
from dataforseo.types.serp_requests import StopTarget
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, Surcharge, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BingOrganicLiveAdvancedRequest(Request):
    """Run one Bing organic search request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        target: Only results of this domain, page or pattern; * stands for anything.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page of
    at least 10 results that depth or max_crawl_pages asks for. Plus 0.002 USD for calculate_rectangles. Rows:
    BingItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/live/advanced/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    target: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_resolution_ratio: Maybe[Annotated[float, fields.BROWSER_SCREEN_RESOLUTION_RATIO]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


BING_ORGANIC_LIVE_ADVANCED: Endpoint[BingResult, BingItem] = Endpoint(
    method="POST",
    path="/v3/serp/bing/organic/live/advanced",
    operation="bing_organic_live_advanced",
    kind="live",
    request=BingOrganicLiveAdvancedRequest,
    result=BingResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        plus=(Surcharge(field="calculate_rectangles", amount=0.002, equals=True),),
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class BingOrganicLiveHtmlRequest(Request):
    """Run one Bing organic search request and give the raw HTML at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/live/html/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


BING_ORGANIC_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/bing/organic/live/html",
    operation="bing_organic_live_html",
    kind="live",
    request=BingOrganicLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        listed="serp/live/html",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class BingOrganicLiveRegularRequest(Request):
    """Run one Bing organic search request and give its result at once, without its special elements.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        target: Only results of this domain, page or pattern; * stands for anything.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page of
    at least 10 results that depth or max_crawl_pages asks for. Rows: BingItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/live/regular/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    target: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


BING_ORGANIC_LIVE_REGULAR: Endpoint[BingResult, BingItem] = Endpoint(
    method="POST",
    path="/v3/serp/bing/organic/live/regular",
    operation="bing_organic_live_regular",
    kind="live",
    request=BingOrganicLiveRegularRequest,
    result=BingResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        listed="serp/live/regular",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class BingOrganicTaskGetAdvancedRequest(Request):
    """Collect the result of one Bing organic search task.

    `.post_and_wait([...])` posts tasks with `bing_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/task_get/advanced/
    """

    id: str


BING_ORGANIC_TASK_GET_ADVANCED: Endpoint[BingResult, BingItem] = Endpoint(
    method="GET",
    path="/v3/serp/bing/organic/task_get/advanced/{id}",
    operation="bing_organic_task_get_advanced",
    kind="task_get",
    request=BingOrganicTaskGetAdvancedRequest,
    result=BingResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="bing_organic_task_post", ready="bing_organic_tasks_ready"),
)


class BingOrganicTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Bing organic search task.

    `.post_and_wait([...])` posts tasks with `bing_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/task_get/html/
    """

    id: str


BING_ORGANIC_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/bing/organic/task_get/html/{id}",
    operation="bing_organic_task_get_html",
    kind="task_get",
    request=BingOrganicTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="bing_organic_task_post", ready="bing_organic_tasks_ready"),
)


class BingOrganicTaskGetRegularRequest(Request):
    """Collect the result of one Bing organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `bing_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/task_get/regular/
    """

    id: str


BING_ORGANIC_TASK_GET_REGULAR: Endpoint[BingResult, BingItem] = Endpoint(
    method="GET",
    path="/v3/serp/bing/organic/task_get/regular/{id}",
    operation="bing_organic_task_get_regular",
    kind="task_get",
    request=BingOrganicTaskGetRegularRequest,
    result=BingResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="bing_organic_task_post", ready="bing_organic_tasks_ready"),
)


class BingOrganicTaskPostRequest(Request):
    """Post Bing organic search tasks.

    `bing_organic_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `bing_organic_task_get_html` and `bing_organic_task_get_regular` can too.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 700. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Plus 0.0006 USD for calculate_rectangles. Times 2 for priority 2.
    At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_resolution_ratio: Maybe[Annotated[float, fields.BROWSER_SCREEN_RESOLUTION_RATIO]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["regular", "advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


BING_ORGANIC_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/bing/organic/task_post",
    operation="bing_organic_task_post",
    kind="task_post",
    request=BingOrganicTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        plus=(Surcharge(field="calculate_rectangles", amount=0.0006, equals=True),),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class BingOrganicTasksFixedRequest(Request):
    """List the Bing organic search tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/tasks_fixed/
    """


BING_ORGANIC_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/bing/organic/tasks_fixed",
    operation="bing_organic_tasks_fixed",
    kind="tasks_fixed",
    request=BingOrganicTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class BingOrganicTasksReadyRequest(Request):
    """List the finished Bing organic search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/tasks_ready/
    """


BING_ORGANIC_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/bing/organic/tasks_ready",
    operation="bing_organic_tasks_ready",
    kind="tasks_ready",
    request=BingOrganicTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
