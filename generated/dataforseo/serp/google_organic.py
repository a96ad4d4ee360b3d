# From spec/serp/google/organic/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/organic/"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_requests import StopTarget
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, Surcharge, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleOrganicLiveAdvancedRequest(Request):
    """Run one Google organic search request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        target: Only results of this domain, page or pattern; * stands for anything.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        target_search_mode: Stop when all targets were found, or any; only with stop_crawl_on_match. One of
            all, any. Default: any.
        find_targets_in: Types of results that are searched for the targets; only with stop_crawl_on_match.
            Such as organic, paid, local_pack, featured_snippet, events, google_flights, images, jobs,
            knowledge_graph, local_service, map, scholarly_articles, third_party_reviews, twitter.
        ignore_targets_in: Types of results that are not searched for the targets; only with
            stop_crawl_on_match. Such as organic, paid, local_pack, featured_snippet, events, google_flights,
            images, jobs, knowledge_graph, local_service, map, scholarly_articles, third_party_reviews,
            twitter.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        load_async_ai_overview: Wait for an AI overview that the page loads late; charged extra. Default:
            false.
        remove_from_url: URL parameters to cut from the addresses in the results. At most 10 elements.
        people_also_ask_click_depth: How often to open further questions of the people_also_ask block; each
            click is charged extra. From 1 to 4.
        group_organic_results: Nest further results of the same site under the first one instead of listing
            them apart. Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate.

    Charged 0.002 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page of
    at least 10 results that depth or max_crawl_pages asks for. Plus 0.002 USD for calculate_rectangles. Plus
    0.002 USD for load_async_ai_overview. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Times 5 for url that
    holds cache:, define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:,
    related:, site:. Plus 0.00015 USD for each of people_also_ask_click_depth, which nothing multiplies. Rows:
    SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/live/advanced/
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
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    target_search_mode: Maybe[Literal["all", "any"]] = UNSET
    find_targets_in: Maybe[Sequence[str]] = UNSET
    ignore_targets_in: Maybe[Sequence[str]] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_resolution_ratio: Maybe[Annotated[float, fields.BROWSER_SCREEN_RESOLUTION_RATIO]] = UNSET
    load_async_ai_overview: Maybe[bool] = UNSET
    remove_from_url: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    people_also_ask_click_depth: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=4)]] = UNSET
    group_organic_results: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
    )


GOOGLE_ORGANIC_LIVE_ADVANCED: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/organic/live/advanced",
    operation="google_organic_live_advanced",
    kind="live",
    request=GoogleOrganicLiveAdvancedRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        plus=(
            Surcharge(field="calculate_rectangles", amount=0.002, equals=True),
            Surcharge(field="load_async_ai_overview", amount=0.002, equals=True),
            Surcharge(field="people_also_ask_click_depth", amount=0.00015, each=True, fixed=True),
        ),
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
            PriceFactor(
                field="url",
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
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleOrganicLiveHtmlRequest(Request):
    """Run one Google organic search request and give the raw HTML at once.

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
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        target_search_mode: Stop when all targets were found, or any; only with stop_crawl_on_match. One of
            all, any. Default: any.
        find_targets_in: Types of results that are searched for the targets; only with stop_crawl_on_match.
            Such as organic, paid, local_pack, featured_snippet, events, google_flights, images, jobs,
            knowledge_graph, local_service, map, scholarly_articles, third_party_reviews, twitter.
        ignore_targets_in: Types of results that are not searched for the targets; only with
            stop_crawl_on_match. Such as organic, paid, local_pack, featured_snippet, events, google_flights,
            images, jobs, knowledge_graph, local_service, map, scholarly_articles, third_party_reviews,
            twitter.
        load_async_ai_overview: Wait for an AI overview that the page loads late; charged extra. Default:
            false.
        expand_ai_overview: Open the AI overview before the page is saved; for HTML results. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Plus 0.002 USD for load_async_ai_overview. Times 5 for keyword
    that holds cache:, define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:,
    link:, related:, site:. Times 5 for url that holds cache:, define:, definition:, filetype:, id:,
    inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/live/html/
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
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    target_search_mode: Maybe[Literal["all", "any"]] = UNSET
    find_targets_in: Maybe[Sequence[str]] = UNSET
    ignore_targets_in: Maybe[Sequence[str]] = UNSET
    load_async_ai_overview: Maybe[bool] = UNSET
    expand_ai_overview: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


GOOGLE_ORGANIC_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/organic/live/html",
    operation="google_organic_live_html",
    kind="live",
    request=GoogleOrganicLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        plus=(Surcharge(field="load_async_ai_overview", amount=0.002, equals=True),),
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
            PriceFactor(
                field="url",
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


class GoogleOrganicLiveRegularRequest(Request):
    """Run one Google organic search request and give its result at once, without its special elements.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        target: Only results of this domain, page or pattern; * stands for anything.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        target_search_mode: Stop when all targets were found, or any; only with stop_crawl_on_match. One of
            all, any. Default: any.
        find_targets_in: Types of results that are searched for the targets; only with stop_crawl_on_match.
            Such as organic, paid, local_pack, featured_snippet, events, google_flights, images, jobs,
            knowledge_graph, local_service, map, scholarly_articles, third_party_reviews, twitter.
        ignore_targets_in: Types of results that are not searched for the targets; only with
            stop_crawl_on_match. Such as organic, paid, local_pack, featured_snippet, events, google_flights,
            images, jobs, knowledge_graph, local_service, map, scholarly_articles, third_party_reviews,
            twitter.
        group_organic_results: Nest further results of the same site under the first one instead of listing
            them apart. Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page of
    at least 10 results that depth or max_crawl_pages asks for. Times 5 for keyword that holds cache:,
    define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:.
    Times 5 for url that holds cache:, define:, definition:, filetype:, id:, inanchor:, info:, intext:,
    intitle:, inurl:, link:, related:, site:. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/live/regular/
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
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    target_search_mode: Maybe[Literal["all", "any"]] = UNSET
    find_targets_in: Maybe[Sequence[str]] = UNSET
    ignore_targets_in: Maybe[Sequence[str]] = UNSET
    group_organic_results: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


GOOGLE_ORGANIC_LIVE_REGULAR: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/organic/live/regular",
    operation="google_organic_live_regular",
    kind="live",
    request=GoogleOrganicLiveRegularRequest,
    result=SerpResult,
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
            PriceFactor(
                field="url",
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
        listed="serp/live/regular",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleOrganicTaskGetAdvancedRequest(Request):
    """Collect the result of one Google organic search task.

    `.post_and_wait([...])` posts tasks with `google_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/task_get/advanced/
    """

    id: str


GOOGLE_ORGANIC_TASK_GET_ADVANCED: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/organic/task_get/advanced/{id}",
    operation="google_organic_task_get_advanced",
    kind="task_get",
    request=GoogleOrganicTaskGetAdvancedRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_organic_task_post", ready="google_organic_tasks_ready"),
)


class GoogleOrganicTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google organic search task.

    `.post_and_wait([...])` posts tasks with `google_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/task_get/html/
    """

    id: str


GOOGLE_ORGANIC_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/organic/task_get/html/{id}",
    operation="google_organic_task_get_html",
    kind="task_get",
    request=GoogleOrganicTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_organic_task_post", ready="google_organic_tasks_ready"),
)


class GoogleOrganicTaskGetRegularRequest(Request):
    """Collect the result of one Google organic search task, without its special elements.

    `.post_and_wait([...])` posts tasks with `google_organic_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/task_get/regular/
    """

    id: str


GOOGLE_ORGANIC_TASK_GET_REGULAR: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/organic/task_get/regular/{id}",
    operation="google_organic_task_get_regular",
    kind="task_get",
    request=GoogleOrganicTaskGetRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_organic_task_post", ready="google_organic_tasks_ready"),
)


class GoogleOrganicTaskPostRequest(Request):
    """Post Google organic search tasks.

    `google_organic_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `google_organic_task_get_html` and `google_organic_task_get_regular` can too.

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
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 700. Default: 10.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        target_search_mode: Stop when all targets were found, or any; only with stop_crawl_on_match. One of
            all, any. Default: any.
        find_targets_in: Types of results that are searched for the targets; only with stop_crawl_on_match.
            Such as organic, paid, local_pack, featured_snippet, events, google_flights, images, jobs,
            knowledge_graph, local_service, map, scholarly_articles, third_party_reviews, twitter.
        ignore_targets_in: Types of results that are not searched for the targets; only with
            stop_crawl_on_match. Such as organic, paid, local_pack, featured_snippet, events, google_flights,
            images, jobs, knowledge_graph, local_service, map, scholarly_articles, third_party_reviews,
            twitter.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        load_async_ai_overview: Wait for an AI overview that the page loads late; charged extra. Default:
            false.
        remove_from_url: URL parameters to cut from the addresses in the results. At most 10 elements.
        expand_ai_overview: Open the AI overview before the page is saved; for HTML results. Default: false.
        people_also_ask_click_depth: How often to open further questions of the people_also_ask block; each
            click is charged extra. From 1 to 4.
        group_organic_results: Nest further results of the same site under the first one instead of listing
            them apart. Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.

    At least one of keyword, url. At least one of location_code, location_name, location_coordinate, url. At
    least one of language_code, language_name, url.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Plus 0.0006 USD for calculate_rectangles. Plus 0.0006 USD for
    load_async_ai_overview. Times 2 for priority 2. Times 5 for keyword that holds cache:, define:,
    definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Times 5
    for url that holds cache:, define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:,
    inurl:, link:, related:, site:. Plus 0.00015 USD for each of people_also_ask_click_depth, which nothing
    multiplies. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/task_post/
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
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    stop_crawl_on_match: Maybe[
        Annotated[Sequence[StopTarget | Mapping[str, Any]], fields.STOP_CRAWL_ON_MATCH]
    ] = UNSET
    target_search_mode: Maybe[Literal["all", "any"]] = UNSET
    find_targets_in: Maybe[Sequence[str]] = UNSET
    ignore_targets_in: Maybe[Sequence[str]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_resolution_ratio: Maybe[Annotated[float, fields.BROWSER_SCREEN_RESOLUTION_RATIO]] = UNSET
    load_async_ai_overview: Maybe[bool] = UNSET
    remove_from_url: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    expand_ai_overview: Maybe[bool] = UNSET
    people_also_ask_click_depth: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=4)]] = UNSET
    group_organic_results: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["regular", "advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "location_coordinate", "url"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_ORGANIC_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/organic/task_post",
    operation="google_organic_task_post",
    kind="task_post",
    request=GoogleOrganicTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        plus=(
            Surcharge(field="calculate_rectangles", amount=0.0006, equals=True),
            Surcharge(field="load_async_ai_overview", amount=0.0006, equals=True),
            Surcharge(field="people_also_ask_click_depth", amount=0.00015, each=True, fixed=True),
        ),
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
            PriceFactor(
                field="url",
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
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleOrganicTasksFixedRequest(Request):
    """List the Google organic search tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/tasks_fixed/
    """


GOOGLE_ORGANIC_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/organic/tasks_fixed",
    operation="google_organic_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleOrganicTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleOrganicTasksReadyRequest(Request):
    """List the finished Google organic search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/tasks_ready/
    """


GOOGLE_ORGANIC_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/organic/tasks_ready",
    operation="google_organic_tasks_ready",
    kind="tasks_ready",
    request=GoogleOrganicTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
