# From spec/serp/google/organic/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/organic/task_post"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.serp_requests import StopTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, Pages, PriceFactor, Surcharge
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleOrganicTaskPostRequest", "google_organic_task_post"]


@request
class GoogleOrganicTaskPostRequest(Request):
    """What `google_organic_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    target_search_mode: Literal["all", "any"] | UnsetType | None = UNSET
    find_targets_in: Sequence[str] | UnsetType | None = UNSET
    ignore_targets_in: Sequence[str] | UnsetType | None = UNSET
    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    calculate_rectangles: bool | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    load_async_ai_overview: bool | UnsetType | None = UNSET
    remove_from_url: Sequence[str] | UnsetType | None = UNSET
    expand_ai_overview: bool | UnsetType | None = UNSET
    people_also_ask_click_depth: int | UnsetType | None = UNSET
    group_organic_results: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("device", values=("desktop", "mobile")),
        rules.Text("os", values=("windows", "macos", "android", "ios")),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.ListOf("stop_crawl_on_match", each=rules.Nested(cls=StopTarget), max_items=10),
        rules.Text("keyword", max_length=700),
        rules.Integer("max_crawl_pages", maximum=100),
        rules.Text("target_search_mode", values=("all", "any")),
        rules.ListOf("find_targets_in", each=rules.Text()),
        rules.ListOf("ignore_targets_in", each=rules.Text()),
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("regular", "advanced", "html")),
        rules.Text("pingback_url"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Boolean("calculate_rectangles"),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_resolution_ratio", minimum=0.5, maximum=3),
        rules.Integer("depth", maximum=700),
        rules.Boolean("load_async_ai_overview"),
        rules.ListOf("remove_from_url", each=rules.Text(), max_items=10),
        rules.Boolean("expand_ai_overview"),
        rules.Integer("people_also_ask_click_depth", minimum=1, maximum=4),
        rules.Boolean("group_organic_results"),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "location_coordinate", "url"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
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
        since="2025-09-19",
        pages=Pages(results="depth", size=10, further=0.75, count="max_crawl_pages", default=10),
        plus=(
            Surcharge(field="calculate_rectangles", amount=0.0006, equals=True),
            Surcharge(field="load_async_ai_overview", amount=0.0006, equals=True),
            Surcharge(field="people_also_ask_click_depth", amount=0.00015, each=True),
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
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/serp/google/organic/task_post/",
)


def google_organic_task_post(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    target_search_mode: Literal["all", "any"] | UnsetType | None = UNSET,
    find_targets_in: Sequence[str] | UnsetType | None = UNSET,
    ignore_targets_in: Sequence[str] | UnsetType | None = UNSET,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    calculate_rectangles: bool | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    load_async_ai_overview: bool | UnsetType | None = UNSET,
    remove_from_url: Sequence[str] | UnsetType | None = UNSET,
    expand_ai_overview: bool | UnsetType | None = UNSET,
    people_also_ask_click_depth: int | UnsetType | None = UNSET,
    group_organic_results: bool | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google organic search tasks.

    `google_organic_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in one
    call; `google_organic_task_get_html` and `google_organic_task_get_regular` can too.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
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
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        depth: Results to collect; every started page of 10 is billed. At most 700. Default: 10.
        load_async_ai_overview: Wait for an AI overview that the page loads late; charged extra. Default:
            false.
        remove_from_url: URL parameters to cut from the addresses in the results. At most 10 elements.
        expand_ai_overview: Open the AI overview before the page is saved; for HTML results. Default: false.
        people_also_ask_click_depth: How often to open further questions of the people_also_ask block; each
            click is charged extra. From 1 to 4.
        group_organic_results: Nest further results of the same site under the first one instead of listing
            them apart. Default: true.

    At least one of keyword, url. At least one of location_code, location_name, location_coordinate, url. At
    least one of language_code, language_name, url.

    Charged 0.0006 USD a task, as of 2025-09-19. That is for a page of at least 10 results; each further page
    is 0.00045 USD. Plus 0.0006 USD for calculate_rectangles. Plus 0.0006 USD for load_async_ai_overview. Plus
    0.00015 USD for each of people_also_ask_click_depth. Times 2 for priority 2. Times 5 for keyword that
    holds cache:, define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:,
    related:, site:. Times 5 for url that holds cache:, define:, definition:, filetype:, id:, inanchor:,
    info:, intext:, intitle:, inurl:, link:, related:, site:. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleOrganicTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                device=device,
                os=os,
                se_domain=se_domain,
                url=url,
                search_param=search_param,
                stop_crawl_on_match=stop_crawl_on_match,
                keyword=keyword,
                max_crawl_pages=max_crawl_pages,
                target_search_mode=target_search_mode,
                find_targets_in=find_targets_in,
                ignore_targets_in=ignore_targets_in,
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                calculate_rectangles=calculate_rectangles,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_resolution_ratio=browser_screen_resolution_ratio,
                depth=depth,
                load_async_ai_overview=load_async_ai_overview,
                remove_from_url=remove_from_url,
                expand_ai_overview=expand_ai_overview,
                people_also_ask_click_depth=people_also_ask_click_depth,
                group_organic_results=group_organic_results,
            )
        ],
    )
