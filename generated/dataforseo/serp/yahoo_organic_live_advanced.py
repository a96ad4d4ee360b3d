# From spec/serp/yahoo/organic/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/yahoo/organic/live/advanced"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.serp_requests import StopTarget
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class YahooOrganicLiveAdvancedRequest(Request):
    """Run one Yahoo organic search request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
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
        depth: Results to collect; every started page of them is billed. At most 200. Default: 6.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of url, keyword. At least one of url, location_name, location_code, location_coordinate. At
    least one of url, language_name, language_code.

    The price is not known to the spec. Paid by the page, of which the first costs 0.002 USD and a further one
    0.75 times as much; how few results a page can hold, and so how many pages a depth takes, is not stated.
    Rows: SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/organic/live/advanced/
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
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("url", "keyword"), least=1),
        OneOf(("url", "location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("url", "language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="POST",
    path="/v3/serp/yahoo/organic/live/advanced",
    operation="yahoo_organic_live_advanced",
    kind="live",
    request=YahooOrganicLiveAdvancedRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
