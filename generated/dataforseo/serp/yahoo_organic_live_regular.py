# From spec/serp/yahoo/organic/live/regular.yaml by `make generate`; do not edit.
"""POST /v3/serp/yahoo/organic/live/regular"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.serp_requests import StopTarget
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "YahooOrganicLiveRegularRequest", "yahoo_organic_live_regular"]


@request
class YahooOrganicLiveRegularRequest(Request):
    """What `yahoo_organic_live_regular` is asked with; the function says what each field means."""

    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    target: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("device", values=("desktop", "mobile")),
        rules.Text("os", values=("windows", "macos", "android", "ios")),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.ListOf("stop_crawl_on_match", each=rules.Nested(cls=StopTarget), max_items=10),
        rules.Text("keyword", max_length=700),
        rules.Integer("max_crawl_pages", maximum=100),
        rules.Text("tag", max_length=255),
        rules.Text("target"),
        rules.Integer("depth", maximum=200),
    )
    GROUP_RULES = (
        OneOf(("url", "keyword"), least=1),
        OneOf(("url", "location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("url", "language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="POST",
    path="/v3/serp/yahoo/organic/live/regular",
    operation="yahoo_organic_live_regular",
    kind="live",
    request=YahooOrganicLiveRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/yahoo/organic/live/regular/",
)


def yahoo_organic_live_regular(
    *,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    target: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[SerpResult, SerpItem]:
    """Run one Yahoo organic search request and give its result at once, without its special elements.

    Args:
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
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
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        target: Only results of this domain, page or pattern; * stands for anything.
        depth: Results to collect; every started page of them is billed. At most 200. Default: 6.

    At least one of url, keyword. At least one of url, location_name, location_code, location_coordinate. At
    least one of url, language_name, language_code.

    The price is not known to the spec. Paid by the page, of which the first costs 0.002 USD and a further one
    0.75 times as much; how few results a page can hold, and so how many pages a depth takes, is not stated.
    Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/organic/live/regular/
    """
    return Call(
        ENDPOINT,
        [
            YahooOrganicLiveRegularRequest(
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                device=device,
                os=os,
                se_domain=se_domain,
                url=url,
                search_param=search_param,
                stop_crawl_on_match=stop_crawl_on_match,
                keyword=keyword,
                max_crawl_pages=max_crawl_pages,
                tag=tag,
                target=target,
                depth=depth,
            )
        ],
    )
