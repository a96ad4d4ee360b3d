# From spec/business_data/google/hotel_info/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/hotel_info/live/advanced"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo.types.business_data_google_hotel_info import GoogleHotelInfoResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleHotelInfoLiveAdvancedRequest", "google_hotel_info_live_advanced"]


@request
class GoogleHotelInfoLiveAdvancedRequest(Request):
    """What `google_hotel_info_live_advanced` is asked with; the function says what each field means."""

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
    hotel_identifier: str
    load_prices_by_dates: bool | UnsetType | None = UNSET
    prices_start_date: str | date | UnsetType | None = UNSET
    prices_end_date: str | date | UnsetType | None = UNSET
    prices_date_range: Literal["month", "three_months", "six_months", "year"] | UnsetType | None = UNSET

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
        rules.Text("hotel_identifier", required=True),
        rules.Boolean("load_prices_by_dates"),
        rules.Time("prices_start_date", format=rules.DATE),
        rules.Time("prices_end_date", format=rules.DATE),
        rules.Text("prices_date_range", values=("month", "three_months", "six_months", "year")),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[GoogleHotelInfoResult, GoogleHotelInfoResult] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_info/live/advanced",
    operation="google_hotel_info_live_advanced",
    kind="live",
    request=GoogleHotelInfoLiveAdvancedRequest,
    result=GoogleHotelInfoResult,
    rows="result",
    billing=Billing(
        model="unknown", times=(PriceFactor(field="load_prices_by_dates", factor=2.0, equals=True),)
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/business_data/google/hotel_info/live/advanced/",
)


def google_hotel_info_live_advanced(
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
    load_prices_by_dates: bool | UnsetType | None = UNSET,
    prices_start_date: str | date | UnsetType | None = UNSET,
    prices_end_date: str | date | UnsetType | None = UNSET,
    prices_date_range: Literal["month", "three_months", "six_months", "year"] | UnsetType | None = UNSET,
) -> Call[GoogleHotelInfoResult, GoogleHotelInfoResult]:
    """Run one Google hotel request and give its result at once.

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
        load_prices_by_dates: Add a price for each day; doubles the price of the task. Default: false.
        prices_start_date: First day of those prices; only with load_prices_by_dates. Format: yyyy-mm-dd.
        prices_end_date: Last day of those prices; only with load_prices_by_dates. Format: yyyy-mm-dd.
        prices_date_range: Period of those prices; only with load_prices_by_dates. One of month, three_months,
            six_months, year. Default: month.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Times 2 for load_prices_by_dates. Rows: GoogleHotelInfoResult.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleHotelInfoLiveAdvancedRequest(
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
                hotel_identifier=hotel_identifier,
                load_prices_by_dates=load_prices_by_dates,
                prices_start_date=prices_start_date,
                prices_end_date=prices_end_date,
                prices_date_range=prices_date_range,
            )
        ],
    )
