# From spec/serp/google/events/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/events/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_google_events import EventItem, GoogleEventsResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


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

    Charged 0.002 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page of
    at least 10 results that depth or max_crawl_pages asks for. Rows: EventItem.

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


GOOGLE_EVENTS_LIVE_ADVANCED: Endpoint[GoogleEventsResult, EventItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/events/live/advanced",
    operation="google_events_live_advanced",
    kind="live",
    request=GoogleEventsLiveAdvancedRequest,
    result=GoogleEventsResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)


class GoogleEventsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Events task.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    `.post_and_wait([...])` posts tasks with `google_events_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: EventItem.

    Source: https://docs.dataforseo.com/v3/serp/google/events/task_get/advanced/
    """

    id: str


GOOGLE_EVENTS_TASK_GET_ADVANCED: Endpoint[GoogleEventsResult, EventItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/events/task_get/advanced/{id}",
    operation="google_events_task_get_advanced",
    kind="task_get",
    request=GoogleEventsTaskGetAdvancedRequest,
    result=GoogleEventsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_events_task_post", ready="google_events_tasks_ready"),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)


class GoogleEventsTaskPostRequest(Request):
    """Post Google Events tasks.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    `google_events_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

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
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of keyword, url. At least one of location_code, location_name, location_coordinate, url.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth or max_crawl_pages asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/events/task_post/
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
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "location_coordinate", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_EVENTS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/events/task_post",
    operation="google_events_task_post",
    kind="task_post",
    request=GoogleEventsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=10, count="max_crawl_pages", default=10),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)


class GoogleEventsTasksFixedRequest(Request):
    """List the Google Events tasks whose results were parsed anew.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/events/tasks_fixed/
    """


GOOGLE_EVENTS_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/events/tasks_fixed",
    operation="google_events_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleEventsTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)


class GoogleEventsTasksReadyRequest(Request):
    """List the finished Google Events tasks that were not collected yet.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/events/tasks_ready/
    """


GOOGLE_EVENTS_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/events/tasks_ready",
    operation="google_events_tasks_ready",
    kind="tasks_ready",
    request=GoogleEventsTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)
