# From spec/business_data/google/hotel_searches/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/hotel_searches/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.business_data_google_hotel_searches import FoundHotel, GoogleHotelSearchesResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleHotelSearchesLiveRequest(Request):
    """Run one Google hotel search request and give its result at once.

    Args:
        keyword: What to search for; hotels near the location when left out. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 18 is billed. At most 140. Default: 18.
        check_in: Day of arrival. Format: yyyy-mm-dd. Not before today. Default: 1 day ahead.
        check_out: Day of departure, after check_in and within 30 days of it. Format: yyyy-mm-dd. Default: 2
            days ahead.
        currency: Currency of the prices, such as USD.
        adults: Number of adults. Default: 2.
        children: Age of each child, one element a child; google_hotel_searches takes six persons in all. Each
            element: from 0 to 17.
        search_this_area: Search the area around the coordinates only, as the button on the map does. Default:
            true.
        stars: Star classes of the hotels.
        min_rating: Lowest rating of the hotels.
        sort_by: Order of the hotels. One of relevance, lowest_price, highest_rating, most_reviewed. Default:
            relevance.
        min_price: Lowest price of a night, in the currency asked for.
        max_price: Highest price of a night, in the currency asked for.
        free_cancellation: Only hotels that can be cancelled free of charge. Default: false.
        is_vacation_rentals: Holiday homes instead of hotels. Default: false.
        amenities: What the hotel has to offer. Such as air_conditioning, all_inclusive_available, bar,
            free_breakfast, fitness_center, kid_friendly, free_parking, pets_allowed, pool, restaurant,
            room_service, spa, free_wifi, parking, indoor_pool, outdoor_pool, wheelchair_accessible,
            beach_access.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: FoundHotel.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_searches/live/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=140)]] = UNSET
    check_in: Maybe[Annotated[str | date, fields.CHECK_IN]] = UNSET
    check_out: Maybe[str | date] = UNSET
    currency: Maybe[str] = UNSET
    adults: Maybe[int] = UNSET
    children: Maybe[Annotated[Sequence[int], fields.CHILDREN]] = UNSET
    search_this_area: Maybe[bool] = UNSET
    stars: Maybe[Sequence[int]] = UNSET
    min_rating: Maybe[float] = UNSET
    sort_by: Maybe[Literal["relevance", "lowest_price", "highest_rating", "most_reviewed"]] = UNSET
    min_price: Maybe[int] = UNSET
    max_price: Maybe[int] = UNSET
    free_cancellation: Maybe[bool] = UNSET
    is_vacation_rentals: Maybe[bool] = UNSET
    amenities: Maybe[Sequence[str]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[GoogleHotelSearchesResult, FoundHotel] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_searches/live",
    operation="google_hotel_searches_live",
    kind="live",
    request=GoogleHotelSearchesLiveRequest,
    result=GoogleHotelSearchesResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
