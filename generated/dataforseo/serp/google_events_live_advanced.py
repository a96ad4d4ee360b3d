# From spec/serp/google/events/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/events/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_google_events import EventItem, GoogleEventsResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleEventsLiveAdvancedRequest(Request):
    """Run one Google Events request and give its result at once.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        url: Address of the search itself, instead of keyword, location and language.
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
        date_range: When the events take place. One of today, tomorrow, week, weekend, next_week, month,
            next_month.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keyword, url. At least one of location_code, location_name, location_coordinate, url.

    The price is not known to the spec. Rows: EventItem.

    Source: https://docs.dataforseo.com/v3/serp/google/events/live/advanced/
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
    date_range: Maybe[Literal["today", "tomorrow", "week", "weekend", "next_week", "month", "next_month"]] = (
        UNSET
    )
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "location_coordinate", "url"), least=1),
    )


ENDPOINT: Endpoint[GoogleEventsResult, EventItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/events/live/advanced",
    operation="google_events_live_advanced",
    kind="live",
    request=GoogleEventsLiveAdvancedRequest,
    result=GoogleEventsResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)
