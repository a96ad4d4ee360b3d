# From spec/serp/google/ai_mode/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/ai_mode/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_google_ai_mode import AiModeOverview, GoogleAiModeResult
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAiModeLiveAdvancedRequest(Request):
    """Run one Google AI Mode request and give its result at once.

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
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    Charged 0.004 USD a task, as of 2026-07-01 (price page, confirmed by a charge). Times 2 for
    calculate_rectangles. Rows: AiModeOverview.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_resolution_ratio: Maybe[Annotated[float, fields.BROWSER_SCREEN_RESOLUTION_RATIO]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


GOOGLE_AI_MODE_LIVE_ADVANCED: Endpoint[GoogleAiModeResult, AiModeOverview] = Endpoint(
    method="POST",
    path="/v3/serp/google/ai_mode/live/advanced",
    operation="google_ai_mode_live_advanced",
    kind="live",
    request=GoogleAiModeLiveAdvancedRequest,
    result=GoogleAiModeResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.004,
        times=(PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),),
        since="2026-07-01",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleAiModeLiveHtmlRequest(Request):
    """Run one Google AI Mode request and give the raw HTML at once.

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
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.004 USD a task, as of 2026-07-01 (price page). Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/live/html/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_AI_MODE_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/ai_mode/live/html",
    operation="google_ai_mode_live_html",
    kind="live",
    request=GoogleAiModeLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="per task", request=0.004, since="2026-07-01"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleAiModeTaskGetAdvancedRequest(Request):
    """Collect the result of one Google AI Mode task.

    `.post_and_wait([...])` posts tasks with `google_ai_mode_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AiModeOverview.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/task_get/advanced/
    """

    id: str


GOOGLE_AI_MODE_TASK_GET_ADVANCED: Endpoint[GoogleAiModeResult, AiModeOverview] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/task_get/advanced/{id}",
    operation="google_ai_mode_task_get_advanced",
    kind="task_get",
    request=GoogleAiModeTaskGetAdvancedRequest,
    result=GoogleAiModeResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_ai_mode_task_post", ready="google_ai_mode_tasks_ready"),
)


class GoogleAiModeTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google AI Mode task.

    `.post_and_wait([...])` posts tasks with `google_ai_mode_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/task_get/html/
    """

    id: str


GOOGLE_AI_MODE_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/task_get/html/{id}",
    operation="google_ai_mode_task_get_html",
    kind="task_get",
    request=GoogleAiModeTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_ai_mode_task_post", ready="google_ai_mode_tasks_ready"),
)


class GoogleAiModeTaskPostRequest(Request):
    """Post Google AI Mode tasks.

    `google_ai_mode_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `google_ai_mode_task_get_html` can too.

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
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    Charged 0.0012 USD a task, as of 2026-07-01 (price page). Times 2 for priority 2. Times 2 for
    calculate_rectangles. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_resolution_ratio: Maybe[Annotated[float, fields.BROWSER_SCREEN_RESOLUTION_RATIO]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_AI_MODE_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/ai_mode/task_post",
    operation="google_ai_mode_task_post",
    kind="task_post",
    request=GoogleAiModeTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0012,
        times=(
            PriceFactor(field="priority", factor=2.0, equals=2),
            PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),
        ),
        since="2026-07-01",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAiModeTasksFixedRequest(Request):
    """List the Google AI Mode tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/tasks_fixed/
    """


GOOGLE_AI_MODE_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/tasks_fixed",
    operation="google_ai_mode_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleAiModeTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleAiModeTasksReadyRequest(Request):
    """List the finished Google AI Mode tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/tasks_ready/
    """


GOOGLE_AI_MODE_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/tasks_ready",
    operation="google_ai_mode_tasks_ready",
    kind="tasks_ready",
    request=GoogleAiModeTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
