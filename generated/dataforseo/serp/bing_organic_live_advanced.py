# From spec/serp/bing/organic/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/bing/organic/live/advanced"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.serp_bing_organic import BingItem, BingResult
from dataforseo.types.serp_requests import StopTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, Pages, Surcharge
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingOrganicLiveAdvancedRequest", "bing_organic_live_advanced"]


@request
class BingOrganicLiveAdvancedRequest(Request):
    """What `bing_organic_live_advanced` is asked with; the function says what each field means."""

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
    calculate_rectangles: bool | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET
    target: str | UnsetType | None = UNSET
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
        rules.Boolean("calculate_rectangles"),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_resolution_ratio", minimum=0.5, maximum=3),
        rules.Text("target"),
        rules.Integer("depth", maximum=200),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


ENDPOINT: Endpoint[BingResult, BingItem] = Endpoint(
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
        since="2025-09-19",
        pages=Pages(results="depth", size=10, further=0.75, count="max_crawl_pages", default=10),
        plus=(Surcharge(field="calculate_rectangles", amount=0.002, equals=True),),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/bing/organic/live/advanced/",
)


def bing_organic_live_advanced(
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
    calculate_rectangles: bool | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET,
    target: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[BingResult, BingItem]:
    """Run one Bing organic search request and give its result at once.

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
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        target: Only results of this domain, page or pattern; * stands for anything.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2025-09-19. That is for a page of at least 10 results; each further page
    is 0.0015 USD. Plus 0.002 USD for calculate_rectangles. Rows: BingItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            BingOrganicLiveAdvancedRequest(
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
                calculate_rectangles=calculate_rectangles,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_resolution_ratio=browser_screen_resolution_ratio,
                target=target,
                depth=depth,
            )
        ],
    )
