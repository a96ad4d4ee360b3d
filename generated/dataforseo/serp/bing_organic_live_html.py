# From spec/serp/bing/organic/live/html.yaml by `make generate`; do not edit.
"""POST /v3/serp/bing/organic/live/html"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.serp_requests import StopTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, Pages
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingOrganicLiveHtmlRequest", "bing_organic_live_html"]


@request
class BingOrganicLiveHtmlRequest(Request):
    """What `bing_organic_live_html` is asked with; the function says what each field means."""

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
        rules.Integer("depth", maximum=200),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


ENDPOINT: Endpoint[HtmlResult, HtmlItem] = Endpoint(
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
        since="2025-09-19",
        pages=Pages(results="depth", size=10, further=0.75, count="max_crawl_pages", default=10),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/bing/organic/live/html/",
)


def bing_organic_live_html(
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
    depth: int | UnsetType | None = UNSET,
) -> Call[HtmlResult, HtmlItem]:
    """Run one Bing organic search request and give the raw HTML at once.

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
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2025-09-19. That is for a page of at least 10 results; each further page
    is 0.0015 USD. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/bing/organic/live/html/
    """
    return Call(
        ENDPOINT,
        [
            BingOrganicLiveHtmlRequest(
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
                depth=depth,
            )
        ],
    )
