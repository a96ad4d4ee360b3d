# From spec/serp/google/news/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/news/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_google_news import GoogleNewsResult, NewsItem
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleNewsLiveAdvancedRequest(Request):
    """Run one Google News request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        calculate_rectangles: Add where on the page each element is and how large; doubles the price. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1920.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1080.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. Default: 1.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Times 2 for
    calculate_rectangles. Rows: NewsItem.

    Source: https://docs.dataforseo.com/v3/serp/google/news/live/advanced/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[int] = UNSET
    browser_screen_height: Maybe[int] = UNSET
    browser_screen_resolution_ratio: Maybe[float] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


GOOGLE_NEWS_LIVE_ADVANCED: Endpoint[GoogleNewsResult, NewsItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/news/live/advanced",
    operation="google_news_live_advanced",
    kind="live",
    request=GoogleNewsLiveAdvancedRequest,
    result=GoogleNewsResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        times=(
            PriceFactor(
                field="keyword",
                factor=5.0,
                contains=(
                    "cache:",
                    "define:",
                    "definition:",
                    "filetype:",
                    "id:",
                    "inanchor:",
                    "info:",
                    "intext:",
                    "intitle:",
                    "inurl:",
                    "link:",
                    "related:",
                    "site:",
                ),
            ),
            PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),
        ),
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleNewsLiveHtmlRequest(Request):
    """Run one Google News request and give the raw HTML at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/news/live/html/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


GOOGLE_NEWS_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/news/live/html",
    operation="google_news_live_html",
    kind="live",
    request=GoogleNewsLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        times=(
            PriceFactor(
                field="keyword",
                factor=5.0,
                contains=(
                    "cache:",
                    "define:",
                    "definition:",
                    "filetype:",
                    "id:",
                    "inanchor:",
                    "info:",
                    "intext:",
                    "intitle:",
                    "inurl:",
                    "link:",
                    "related:",
                    "site:",
                ),
            ),
        ),
        listed="serp/live/html",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleNewsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google News task.

    `.post_and_wait([...])` posts tasks with `google_news_task_post`, waits, and yields each result when it is
    ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: NewsItem.

    Source: https://docs.dataforseo.com/v3/serp/google/news/task_get/advanced/
    """

    id: str


GOOGLE_NEWS_TASK_GET_ADVANCED: Endpoint[GoogleNewsResult, NewsItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/news/task_get/advanced/{id}",
    operation="google_news_task_get_advanced",
    kind="task_get",
    request=GoogleNewsTaskGetAdvancedRequest,
    result=GoogleNewsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_news_task_post", ready="google_news_tasks_ready"),
)


class GoogleNewsTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google News task.

    `.post_and_wait([...])` posts tasks with `google_news_task_post`, waits, and yields each result when it is
    ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/news/task_get/html/
    """

    id: str


GOOGLE_NEWS_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/news/task_get/html/{id}",
    operation="google_news_task_get_html",
    kind="task_get",
    request=GoogleNewsTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_news_task_post", ready="google_news_tasks_ready"),
)


class GoogleNewsTaskPostRequest(Request):
    """Post Google News tasks.

    `google_news_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `google_news_task_get_html` can too.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        depth: Results to collect; every started page of 10 is billed. At most 700. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        calculate_rectangles: Add where on the page each element is and how large; doubles the price. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1920.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1080.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Times 2 for priority 2. Times 5 for keyword that holds cache:,
    define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:.
    Times 2 for calculate_rectangles. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/news/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    url: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[int] = UNSET
    browser_screen_height: Maybe[int] = UNSET
    browser_screen_resolution_ratio: Maybe[float] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_NEWS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/news/task_post",
    operation="google_news_task_post",
    kind="task_post",
    request=GoogleNewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        times=(
            PriceFactor(field="priority", factor=2.0, equals=2),
            PriceFactor(
                field="keyword",
                factor=5.0,
                contains=(
                    "cache:",
                    "define:",
                    "definition:",
                    "filetype:",
                    "id:",
                    "inanchor:",
                    "info:",
                    "intext:",
                    "intitle:",
                    "inurl:",
                    "link:",
                    "related:",
                    "site:",
                ),
            ),
            PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),
        ),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleNewsTasksFixedRequest(Request):
    """List the Google News tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/news/tasks_fixed/
    """


GOOGLE_NEWS_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/news/tasks_fixed",
    operation="google_news_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleNewsTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleNewsTasksReadyRequest(Request):
    """List the finished Google News tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/news/tasks_ready/
    """


GOOGLE_NEWS_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/news/tasks_ready",
    operation="google_news_tasks_ready",
    kind="tasks_ready",
    request=GoogleNewsTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
