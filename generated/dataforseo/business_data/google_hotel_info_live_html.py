# From spec/business_data/google/hotel_info/live/html.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/hotel_info/live/html"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleHotelInfoLiveHtmlRequest(Request):
    """Run one Google hotel request and give the raw HTML at once.

    Args:
        hotel_identifier: Identifier of the hotel, as hotel_searches gives it.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        check_in: Day of arrival. Format: yyyy-mm-dd. Not before today. Default: 1 day ahead.
        check_out: Day of departure, after check_in and within 30 days of it. Format: yyyy-mm-dd. Default: 2
            days ahead.
        currency: Currency of the prices, such as USD.
        adults: Number of adults. Default: 2.
        children: Age of each child, one element a child; google_hotel_searches takes six persons in all. Each
            element: from 0 to 17.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/live/html/
    """

    hotel_identifier: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    check_in: Maybe[Annotated[str | date, fields.CHECK_IN]] = UNSET
    check_out: Maybe[str | date] = UNSET
    currency: Maybe[str] = UNSET
    adults: Maybe[int] = UNSET
    children: Maybe[Annotated[Sequence[int], fields.CHILDREN]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
