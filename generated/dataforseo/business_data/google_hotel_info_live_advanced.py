# From spec/business_data/google/hotel_info/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/hotel_info/live/advanced"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.business_data_google_hotel_info import GoogleHotelInfoResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleHotelInfoLiveAdvancedRequest(Request):
    """Run one Google hotel request and give its result at once.

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
        load_prices_by_dates: Add a price for each day; doubles the price of the task. Default: false.
        prices_start_date: First day of those prices; only with load_prices_by_dates. Format: yyyy-mm-dd.
        prices_end_date: Last day of those prices; only with load_prices_by_dates. Format: yyyy-mm-dd.
        prices_date_range: Period of those prices; only with load_prices_by_dates. One of month, three_months,
            six_months, year. Default: month.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Times 2 for load_prices_by_dates. Rows: GoogleHotelInfoResult.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/live/advanced/
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
    load_prices_by_dates: Maybe[bool] = UNSET
    prices_start_date: Maybe[str | date] = UNSET
    prices_end_date: Maybe[str | date] = UNSET
    prices_date_range: Maybe[Literal["month", "three_months", "six_months", "year"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
