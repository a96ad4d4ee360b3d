# From spec/business_data/google/hotel_searches/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/hotel_searches/live"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo.types.business_data_google_hotel_searches import FoundHotel, GoogleHotelSearchesResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleHotelSearchesLiveRequest", "google_hotel_searches_live"]


@request
class GoogleHotelSearchesLiveRequest(Request):
    """What `google_hotel_searches_live` is asked with; the function says what each field means."""

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
    keyword: str | UnsetType | None = UNSET
    search_this_area: bool | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    stars: Sequence[int] | UnsetType | None = UNSET
    min_rating: float | UnsetType | None = UNSET
    sort_by: Literal["relevance", "lowest_price", "highest_rating", "most_reviewed"] | UnsetType | None = (
        UNSET
    )
    min_price: int | UnsetType | None = UNSET
    max_price: int | UnsetType | None = UNSET
    free_cancellation: bool | UnsetType | None = UNSET
    is_vacation_rentals: bool | UnsetType | None = UNSET
    amenities: Sequence[str] | UnsetType | None = UNSET

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
        rules.Text("keyword", max_length=700),
        rules.Boolean("search_this_area"),
        rules.Integer("depth", maximum=140),
        rules.ListOf("stars", each=rules.Integer()),
        rules.Number("min_rating"),
        rules.Text("sort_by", values=("relevance", "lowest_price", "highest_rating", "most_reviewed")),
        rules.Integer("min_price"),
        rules.Integer("max_price"),
        rules.Boolean("free_cancellation"),
        rules.Boolean("is_vacation_rentals"),
        rules.ListOf("amenities", each=rules.Text()),
    )
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
    docs="https://docs.dataforseo.com/v3/business_data/google/hotel_searches/live/",
)


def google_hotel_searches_live(
    *,
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
    keyword: str | UnsetType | None = UNSET,
    search_this_area: bool | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    stars: Sequence[int] | UnsetType | None = UNSET,
    min_rating: float | UnsetType | None = UNSET,
    sort_by: Literal["relevance", "lowest_price", "highest_rating", "most_reviewed"]
    | UnsetType
    | None = UNSET,
    min_price: int | UnsetType | None = UNSET,
    max_price: int | UnsetType | None = UNSET,
    free_cancellation: bool | UnsetType | None = UNSET,
    is_vacation_rentals: bool | UnsetType | None = UNSET,
    amenities: Sequence[str] | UnsetType | None = UNSET,
) -> Call[GoogleHotelSearchesResult, FoundHotel]:
    """Run one Google hotel search request and give its result at once.

    Args:
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
        keyword: What to search for; hotels near the location when left out. At most 700 characters.
        search_this_area: Search the area around the coordinates only, as the button on the map does. Default:
            true.
        depth: Results to collect; every started page of 18 is billed. At most 140. Default: 18.
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

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: FoundHotel.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_searches/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleHotelSearchesLiveRequest(
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
                keyword=keyword,
                search_this_area=search_this_area,
                depth=depth,
                stars=stars,
                min_rating=min_rating,
                sort_by=sort_by,
                min_price=min_price,
                max_price=max_price,
                free_cancellation=free_cancellation,
                is_vacation_rentals=is_vacation_rentals,
                amenities=amenities,
            )
        ],
    )
