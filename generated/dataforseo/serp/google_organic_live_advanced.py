# From spec/serp/google/organic/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/organic/live/advanced"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.serp_requests import StopTarget
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, Pages, PriceFactor, Surcharge
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleOrganicLiveAdvancedRequest", "google_organic_live_advanced"]


@request
class GoogleOrganicLiveAdvancedRequest(Request):
    """What `google_organic_live_advanced` is asked with; the function says what each field means."""

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
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    calculate_rectangles: bool | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET
    target: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    load_async_ai_overview: bool | UnsetType | None = UNSET
    remove_from_url: Sequence[str] | UnsetType | None = UNSET
    people_also_ask_click_depth: int | UnsetType | None = UNSET
    group_organic_results: bool | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET

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
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Boolean("calculate_rectangles"),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_resolution_ratio", minimum=0.5, maximum=3),
        rules.Text("target"),
        rules.Integer("depth", maximum=200),
        rules.Boolean("load_async_ai_overview"),
        rules.ListOf("remove_from_url", each=rules.Text(), max_items=10),
        rules.Integer("people_also_ask_click_depth", minimum=1, maximum=4),
        rules.Boolean("group_organic_results"),
        rules.Text("location_coordinate"),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
    )


ENDPOINT: Endpoint[SerpResult, SerpItem] = Endpoint(
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
        since="2025-09-19",
        pages=Pages(results="depth", size=10, further=0.75, count="max_crawl_pages", default=10),
        plus=(
            Surcharge(field="calculate_rectangles", amount=0.002, equals=True),
            Surcharge(field="load_async_ai_overview", amount=0.002, equals=True),
            Surcharge(field="people_also_ask_click_depth", amount=0.00015, each=True),
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
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/organic/live/advanced/",
)


def google_organic_live_advanced(
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
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    calculate_rectangles: bool | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET,
    target: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    load_async_ai_overview: bool | UnsetType | None = UNSET,
    remove_from_url: Sequence[str] | UnsetType | None = UNSET,
    people_also_ask_click_depth: int | UnsetType | None = UNSET,
    group_organic_results: bool | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
) -> Call[SerpResult, SerpItem]:
    """Run one Google organic search request and give its result at once.

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
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
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
        load_async_ai_overview: Wait for an AI overview that the page loads late; charged extra. Default:
            false.
        remove_from_url: URL parameters to cut from the addresses in the results. At most 10 elements.
        people_also_ask_click_depth: How often to open further questions of the people_also_ask block; each
            click is charged extra. From 1 to 4.
        group_organic_results: Nest further results of the same site under the first one instead of listing
            them apart. Default: true.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate.

    Charged 0.002 USD a task, as of 2025-09-19. That is for a page of at least 10 results; each further page
    is 0.0015 USD. Plus 0.002 USD for calculate_rectangles. Plus 0.002 USD for load_async_ai_overview. Plus
    0.00015 USD for each of people_also_ask_click_depth. Times 5 for keyword that holds cache:, define:,
    definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Times 5
    for url that holds cache:, define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:,
    inurl:, link:, related:, site:. Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleOrganicLiveAdvancedRequest(
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
                language_name=language_name,
                language_code=language_code,
                calculate_rectangles=calculate_rectangles,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_resolution_ratio=browser_screen_resolution_ratio,
                target=target,
                depth=depth,
                load_async_ai_overview=load_async_ai_overview,
                remove_from_url=remove_from_url,
                people_also_ask_click_depth=people_also_ask_click_depth,
                group_organic_results=group_organic_results,
                location_coordinate=location_coordinate,
            )
        ],
    )
