# From spec/serp/google/news/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/news/live/advanced"""

from typing import Literal

from dataforseo.types.serp_google_news import GoogleNewsResult, NewsItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleNewsLiveAdvancedRequest", "google_news_live_advanced"]


@request
class GoogleNewsLiveAdvancedRequest(Request):
    """What `google_news_live_advanced` is asked with; the function says what each field means."""

    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    calculate_rectangles: bool | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET

    RULES = (
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.Text("keyword", max_length=700),
        rules.Text("os", values=("windows", "macos")),
        rules.Integer("max_crawl_pages", maximum=100),
        rules.Integer("depth", maximum=200),
        rules.Boolean("calculate_rectangles"),
        rules.Integer("browser_screen_width"),
        rules.Integer("browser_screen_height"),
        rules.Number("browser_screen_resolution_ratio"),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


ENDPOINT: Endpoint[GoogleNewsResult, NewsItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/news/live/advanced",
    operation="google_news_live_advanced",
    kind="live",
    request=GoogleNewsLiveAdvancedRequest,
    result=GoogleNewsResult,
    rows="items",
    billing=Billing(
        model="unknown",
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
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/news/live/advanced/",
)


def google_news_live_advanced(
    *,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    calculate_rectangles: bool | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET,
) -> Call[GoogleNewsResult, NewsItem]:
    """Run one Google News request and give its result at once.

    Args:
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        search_param: Further parameters of the search URL, as they stand in it.
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
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

    The price is not known to the spec. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Times 2 for
    calculate_rectangles. Rows: NewsItem.

    Source: https://docs.dataforseo.com/v3/serp/google/news/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleNewsLiveAdvancedRequest(
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                se_domain=se_domain,
                url=url,
                search_param=search_param,
                keyword=keyword,
                os=os,
                max_crawl_pages=max_crawl_pages,
                depth=depth,
                calculate_rectangles=calculate_rectangles,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_resolution_ratio=browser_screen_resolution_ratio,
            )
        ],
    )
