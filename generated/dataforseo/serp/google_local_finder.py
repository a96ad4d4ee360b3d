# From spec/serp/google/local_finder/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/local_finder/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_google_local_finder import GoogleLocalFinderResult
from dataforseo.types.serp_places import SerpLocalPack
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleLocalFinderLiveAdvancedRequest(Request):
    """Run one Google Local Finder request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a zoom from 4z to 18z, `latitude,longitude,zoom`; 9z when the zoom is
            left out.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 100. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        min_rating: Lowest rating: 3.5, 4 or 4.5 on a desktop, 2 to 4.5 in halves on a mobile.
        time_filter: Opening hours: `open_now`, `24_hours`, a day such as `monday`, or day and hour such as
            `sunday;22`.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth asks for. Rows: SerpLocalPack.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=100)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    min_rating: Maybe[float] = UNSET
    time_filter: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


GOOGLE_LOCAL_FINDER_LIVE_ADVANCED: Endpoint[GoogleLocalFinderResult, SerpLocalPack] = Endpoint(
    method="POST",
    path="/v3/serp/google/local_finder/live/advanced",
    operation="google_local_finder_live_advanced",
    kind="live",
    request=GoogleLocalFinderLiveAdvancedRequest,
    result=GoogleLocalFinderResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleLocalFinderLiveHtmlRequest(Request):
    """Run one Google Local Finder request and give the raw HTML at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a zoom from 4z to 18z, `latitude,longitude,zoom`; 9z when the zoom is
            left out.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 100. Default: 10.
        min_rating: Lowest rating: 3.5, 4 or 4.5 on a desktop, 2 to 4.5 in halves on a mobile.
        time_filter: Opening hours: `open_now`, `24_hours`, a day such as `monday`, or day and hour such as
            `sunday;22`.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth asks for. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/live/html/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=100)]] = UNSET
    min_rating: Maybe[float] = UNSET
    time_filter: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


GOOGLE_LOCAL_FINDER_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/local_finder/live/html",
    operation="google_local_finder_live_html",
    kind="live",
    request=GoogleLocalFinderLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        listed="serp/live/html",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleLocalFinderTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Local Finder task.

    `.post_and_wait([...])` posts tasks with `google_local_finder_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpLocalPack.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/task_get/advanced/
    """

    id: str


GOOGLE_LOCAL_FINDER_TASK_GET_ADVANCED: Endpoint[GoogleLocalFinderResult, SerpLocalPack] = Endpoint(
    method="GET",
    path="/v3/serp/google/local_finder/task_get/advanced/{id}",
    operation="google_local_finder_task_get_advanced",
    kind="task_get",
    request=GoogleLocalFinderTaskGetAdvancedRequest,
    result=GoogleLocalFinderResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_local_finder_task_post", ready="google_local_finder_tasks_ready"),
)


class GoogleLocalFinderTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Local Finder task.

    `.post_and_wait([...])` posts tasks with `google_local_finder_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/task_get/html/
    """

    id: str


GOOGLE_LOCAL_FINDER_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/local_finder/task_get/html/{id}",
    operation="google_local_finder_task_get_html",
    kind="task_get",
    request=GoogleLocalFinderTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_local_finder_task_post", ready="google_local_finder_tasks_ready"),
)


class GoogleLocalFinderTaskPostRequest(Request):
    """Post Google Local Finder tasks.

    `google_local_finder_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them
    in one call; `google_local_finder_task_get_html` can too.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a zoom from 4z to 18z, `latitude,longitude,zoom`; 9z when the zoom is
            left out.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 10 is billed. At most 350. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        min_rating: Lowest rating: 3.5, 4 or 4.5 on a desktop, 2 to 4.5 in halves on a mobile.
        time_filter: Opening hours: `open_now`, `24_hours`, a day such as `monday`, or day and hour such as
            `sunday;22`.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=350)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    min_rating: Maybe[float] = UNSET
    time_filter: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_LOCAL_FINDER_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/local_finder/task_post",
    operation="google_local_finder_task_post",
    kind="task_post",
    request=GoogleLocalFinderTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleLocalFinderTasksFixedRequest(Request):
    """List the Google Local Finder tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/tasks_fixed/
    """


GOOGLE_LOCAL_FINDER_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/local_finder/tasks_fixed",
    operation="google_local_finder_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleLocalFinderTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleLocalFinderTasksReadyRequest(Request):
    """List the finished Google Local Finder tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/tasks_ready/
    """


GOOGLE_LOCAL_FINDER_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/local_finder/tasks_ready",
    operation="google_local_finder_tasks_ready",
    kind="tasks_ready",
    request=GoogleLocalFinderTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
