# From spec/business_data/google/hotel_info/live/html.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/hotel_info/live/html"""

from collections.abc import Sequence
from datetime import date

from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleHotelInfoLiveHtmlRequest", "google_hotel_info_live_html"]


@request
class GoogleHotelInfoLiveHtmlRequest(Request):
    """What `google_hotel_info_live_html` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    check_in: str | date | UnsetType | None = UNSET
    check_out: str | date | UnsetType | None = UNSET
    currency: str | UnsetType | None = UNSET
    adults: int | UnsetType | None = UNSET
    children: Sequence[int] | UnsetType | None = UNSET
    priority: int | UnsetType | None = UNSET
    hotel_identifier: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Time("check_in", format=rules.DATE, minimum="today"),
        rules.Time("check_out", format=rules.DATE),
        rules.Text("currency"),
        rules.Integer("adults"),
        rules.ListOf("children", each=rules.Integer(minimum=0, maximum=17)),
        rules.Integer("priority", values=(1, 2)),
        rules.Text("hotel_identifier", required=True),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_info/live/html",
    operation="google_hotel_info_live_html",
    kind="live",
    request=GoogleHotelInfoLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/business_data/google/hotel_info/live/html/",
)


def google_hotel_info_live_html(
    *,
    hotel_identifier: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    check_in: str | date | UnsetType | None = UNSET,
    check_out: str | date | UnsetType | None = UNSET,
    currency: str | UnsetType | None = UNSET,
    adults: int | UnsetType | None = UNSET,
    children: Sequence[int] | UnsetType | None = UNSET,
    priority: int | UnsetType | None = UNSET,
) -> Call[HtmlResult, HtmlItem]:
    """Run one Google hotel request and give the raw HTML at once.

    Args:
        hotel_identifier: Identifier of the hotel, as hotel_searches gives it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`.
        check_in: Day of arrival. Format: yyyy-mm-dd. Not before today. Default: 1 day ahead.
        check_out: Day of departure, after check_in and within 30 days of it. Format: yyyy-mm-dd. Default: 2
            days ahead.
        currency: Currency of the prices, such as USD.
        adults: Number of adults. Default: 2.
        children: Age of each child, one element a child; google_hotel_searches takes six persons in all. Each
            element: from 0 to 17.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/live/html/
    """
    return Call(
        ENDPOINT,
        [
            GoogleHotelInfoLiveHtmlRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                check_in=check_in,
                check_out=check_out,
                currency=currency,
                adults=adults,
                children=children,
                priority=priority,
                hotel_identifier=hotel_identifier,
            )
        ],
    )
