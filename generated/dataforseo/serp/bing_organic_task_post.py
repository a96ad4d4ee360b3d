# From spec/serp/bing/organic/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/bing/organic/task_post"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.serp_requests import StopTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, Pages, PriceFactor, Surcharge
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingOrganicTaskPostRequest", "bing_organic_task_post"]


@request
class BingOrganicTaskPostRequest(Request):
    """What `bing_organic_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    calculate_rectangles: bool | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("device", values=("desktop", "mobile")),
        rules.Text("os", values=("windows", "macos", "android", "ios")),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.ListOf("stop_crawl_on_match", each=rules.Nested(cls=StopTarget), max_items=10),
        rules.Text("keyword", max_length=700),
        rules.Integer("max_crawl_pages", maximum=100),
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("regular", "advanced", "html")),
        rules.Text("pingback_url"),
        rules.Boolean("calculate_rectangles"),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_resolution_ratio", minimum=0.5, maximum=3),
        rules.Integer("depth", maximum=700),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
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
        since="2025-09-19",
        pages=Pages(results="depth", size=10, further=0.75, count="max_crawl_pages", default=10),
        plus=(Surcharge(field="calculate_rectangles", amount=0.0006, equals=True),),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/serp/bing/organic/task_post/",
)


def bing_organic_task_post(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    calculate_rectangles: bool | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Bing organic search tasks.

    `bing_organic_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in one
    call; `bing_organic_task_get_html` and `bing_organic_task_get_regular` can too.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        depth: Results to collect; every started page of 10 is billed. At most 700. Default: 10.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.0006 USD a task, as of 2025-09-19. That is for a page of at least 10 results; each further page
    is 0.00045 USD. Plus 0.0006 USD for calculate_rectangles. Times 2 for priority 2. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/task_post/
    """
    return Call(
        ENDPOINT,
        [
            BingOrganicTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                device=device,
                os=os,
                url=url,
                search_param=search_param,
                stop_crawl_on_match=stop_crawl_on_match,
                keyword=keyword,
                max_crawl_pages=max_crawl_pages,
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                calculate_rectangles=calculate_rectangles,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_resolution_ratio=browser_screen_resolution_ratio,
                depth=depth,
            )
        ],
    )
