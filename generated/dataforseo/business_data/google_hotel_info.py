# From spec/business_data/google/hotel_info/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/google/hotel_info/"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.business_data_google_hotel_info import GoogleHotelInfoResult
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


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

    Charged 0.004 USD a request, as of 2026-07-28 (account list, confirmed by a charge). Times 2 for
    load_prices_by_dates. Rows: GoogleHotelInfoResult.

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


GOOGLE_HOTEL_INFO_LIVE_ADVANCED: Endpoint[GoogleHotelInfoResult, GoogleHotelInfoResult] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_info/live/advanced",
    operation="google_hotel_info_live_advanced",
    kind="live",
    request=GoogleHotelInfoLiveAdvancedRequest,
    result=GoogleHotelInfoResult,
    rows="result",
    billing=Billing(
        model="per request",
        request=0.004,
        times=(PriceFactor(field="load_prices_by_dates", factor=2.0, equals=True),),
        listed="business_data/google/hotel_info/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


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

    Charged 0.004 USD a request, as of 2026-07-28 (account list). Rows: HtmlItem.

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


GOOGLE_HOTEL_INFO_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_info/live/html",
    operation="google_hotel_info_live_html",
    kind="live",
    request=GoogleHotelInfoLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.004,
        listed="business_data/google/hotel_info/live/html",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleHotelInfoTaskGetAdvancedRequest(Request):
    """Collect the result of one Google hotel task.

    `.post_and_wait([...])` posts tasks with `google_hotel_info_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleHotelInfoResult.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/task_get/advanced/
    """

    id: str


GOOGLE_HOTEL_INFO_TASK_GET_ADVANCED: Endpoint[GoogleHotelInfoResult, GoogleHotelInfoResult] = Endpoint(
    method="GET",
    path="/v3/business_data/google/hotel_info/task_get/advanced/{id}",
    operation="google_hotel_info_task_get_advanced",
    kind="task_get",
    request=GoogleHotelInfoTaskGetAdvancedRequest,
    result=GoogleHotelInfoResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_hotel_info_task_post", ready="google_hotel_info_tasks_ready"),
)


class GoogleHotelInfoTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google hotel task.

    `.post_and_wait([...])` posts tasks with `google_hotel_info_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/task_get/html/
    """

    id: str


GOOGLE_HOTEL_INFO_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/business_data/google/hotel_info/task_get/html/{id}",
    operation="google_hotel_info_task_get_html",
    kind="task_get",
    request=GoogleHotelInfoTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_hotel_info_task_post", ready="google_hotel_info_tasks_ready"),
)


class GoogleHotelInfoTaskPostRequest(Request):
    """Post Google hotel tasks.

    `google_hotel_info_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call; `google_hotel_info_task_get_html` can too.

    Args:
        keyword: Name of the hotel. At most 700 characters.
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
        hotel_identifier: Identifier of the hotel, as hotel_searches gives it.
        load_prices_by_dates: Add a price for each day; doubles the price of the task. Default: false.
        prices_start_date: First day of those prices; only with load_prices_by_dates. Format: yyyy-mm-dd.
        prices_end_date: Last day of those prices; only with load_prices_by_dates. Format: yyyy-mm-dd.
        prices_date_range: Period of those prices; only with load_prices_by_dates. One of month, three_months,
            six_months, year. Default: month.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code. At least one of hotel_identifier, keyword.

    Charged 0.0008 USD a task, as of 2026-07-28 (account list). Times 2 for priority 2. Times 2 for
    load_prices_by_dates. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
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
    hotel_identifier: Maybe[str] = UNSET
    load_prices_by_dates: Maybe[bool] = UNSET
    prices_start_date: Maybe[str | date] = UNSET
    prices_end_date: Maybe[str | date] = UNSET
    prices_date_range: Maybe[Literal["month", "three_months", "six_months", "year"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        OneOf(("hotel_identifier", "keyword"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_HOTEL_INFO_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/google/hotel_info/task_post",
    operation="google_hotel_info_task_post",
    kind="task_post",
    request=GoogleHotelInfoTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0008,
        times=(
            PriceFactor(field="priority", factor=2.0, equals=2),
            PriceFactor(field="load_prices_by_dates", factor=2.0, equals=True),
        ),
        listed="business_data/google/hotel_info/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleHotelInfoTasksReadyRequest(Request):
    """List the finished Google hotel tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/tasks_ready/
    """


GOOGLE_HOTEL_INFO_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/google/hotel_info/tasks_ready",
    operation="google_hotel_info_tasks_ready",
    kind="tasks_ready",
    request=GoogleHotelInfoTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
