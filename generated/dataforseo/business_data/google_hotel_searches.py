# From spec/business_data/google/hotel_searches/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/google/hotel_searches/"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.business_data_google_hotel_searches import FoundHotel, GoogleHotelSearchesResult
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


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

    Charged 0.004 USD a request, as of 2026-07-28 (account list). That is for each page of at least 18 results
    that depth asks for. Rows: FoundHotel.

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


GOOGLE_HOTEL_SEARCHES_LIVE: Endpoint[GoogleHotelSearchesResult, FoundHotel] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_searches/live",
    operation="google_hotel_searches_live",
    kind="live",
    request=GoogleHotelSearchesLiveRequest,
    result=GoogleHotelSearchesResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.004,
        pages=PagePricing(further=1.0, results="depth", size=18, default=18),
        listed="business_data/google/hotel_searches/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleHotelSearchesTaskGetRequest(Request):
    """Collect the result of one Google hotel search task.

    `.post_and_wait([...])` posts tasks with `google_hotel_searches_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: FoundHotel.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_searches/task_get/
    """

    id: str


GOOGLE_HOTEL_SEARCHES_TASK_GET: Endpoint[GoogleHotelSearchesResult, FoundHotel] = Endpoint(
    method="GET",
    path="/v3/business_data/google/hotel_searches/task_get/{id}",
    operation="google_hotel_searches_task_get",
    kind="task_get",
    request=GoogleHotelSearchesTaskGetRequest,
    result=GoogleHotelSearchesResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_hotel_searches_task_post", ready="google_hotel_searches_tasks_ready"),
)


class GoogleHotelSearchesTaskPostRequest(Request):
    """Post Google hotel search tasks.

    `google_hotel_searches_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

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
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.0008 USD a task, as of 2026-07-28 (account list). That is for each page of at least 18 results
    that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_searches/task_post/
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
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_HOTEL_SEARCHES_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_searches/task_post",
    operation="google_hotel_searches_task_post",
    kind="task_post",
    request=GoogleHotelSearchesTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0008,
        pages=PagePricing(further=1.0, results="depth", size=18, default=18),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="business_data/google/hotel_searches/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleHotelSearchesTasksReadyRequest(Request):
    """List the finished Google hotel search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_searches/tasks_ready/
    """


GOOGLE_HOTEL_SEARCHES_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/google/hotel_searches/tasks_ready",
    operation="google_hotel_searches_tasks_ready",
    kind="tasks_ready",
    request=GoogleHotelSearchesTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
