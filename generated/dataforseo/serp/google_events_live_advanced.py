# From spec/serp/google/events/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/events/live/advanced"""

from typing import Literal

from dataforseo.types.serp_google_events import EventItem, GoogleEventsResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleEventsLiveAdvancedRequest", "google_events_live_advanced"]


@request
class GoogleEventsLiveAdvancedRequest(Request):
    """What `google_events_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    date_range: (
        Literal["today", "tomorrow", "week", "weekend", "next_week", "month", "next_month"] | UnsetType | None
    ) = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("keyword", max_length=700),
        rules.Integer("depth", maximum=700),
        rules.Text("os", values=("windows", "macos")),
        rules.Integer("max_crawl_pages", maximum=100),
        rules.Text(
            "date_range", values=("today", "tomorrow", "week", "weekend", "next_week", "month", "next_month")
        ),
    )
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
    docs="https://docs.dataforseo.com/v3/serp/google/events/live/advanced/",
)


def google_events_live_advanced(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    date_range: Literal["today", "tomorrow", "week", "weekend", "next_week", "month", "next_month"]
    | UnsetType
    | None = UNSET,
) -> Call[GoogleEventsResult, EventItem]:
    """Run one Google Events request and give its result at once.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        url: Address of the search itself, instead of keyword, location and language.
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        depth: Results to collect; every started page of 10 is billed. At most 700. Default: 10.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        date_range: When the events take place. One of today, tomorrow, week, weekend, next_week, month,
            next_month.

    At least one of keyword, url. At least one of location_code, location_name, location_coordinate, url.

    The price is not known to the spec. Rows: EventItem.

    Source: https://docs.dataforseo.com/v3/serp/google/events/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleEventsLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                se_domain=se_domain,
                url=url,
                keyword=keyword,
                depth=depth,
                os=os,
                max_crawl_pages=max_crawl_pages,
                date_range=date_range,
            )
        ],
    )
