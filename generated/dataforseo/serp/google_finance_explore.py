# From spec/serp/google/finance_explore/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/finance_explore/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import ReadySerpTask
from dataforseo.types.serp_google_finance import FinanceItem, FinanceResult
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleFinanceExploreLiveAdvancedRequest(Request):
    """Run one Google Finance overview request and give its result at once.

    Args:
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows.
        news_type: Which news to show; any but top_stories doubles the price. One of top_stories,
            local_market, world_markets. Default: top_stories.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.002 USD a task, as of 2026-07-28 (account list, confirmed by a charge). Times 2 for news_type
    local_market. Times 2 for news_type world_markets. Rows: FinanceItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/live/advanced/
    """

    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows"]] = UNSET
    news_type: Maybe[Literal["top_stories", "local_market", "world_markets"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


GOOGLE_FINANCE_EXPLORE_LIVE_ADVANCED: Endpoint[FinanceResult, FinanceItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/finance_explore/live/advanced",
    operation="google_finance_explore_live_advanced",
    kind="live",
    request=GoogleFinanceExploreLiveAdvancedRequest,
    result=FinanceResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        times=(
            PriceFactor(field="news_type", factor=2.0, equals="local_market"),
            PriceFactor(field="news_type", factor=2.0, equals="world_markets"),
        ),
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleFinanceExploreLiveHtmlRequest(Request):
    """Run one Google Finance overview request and give the raw HTML at once.

    Args:
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows.
        news_type: Which news to show; any but top_stories doubles the price. One of top_stories,
            local_market, world_markets. Default: top_stories.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/live/html/
    """

    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows"]] = UNSET
    news_type: Maybe[Literal["top_stories", "local_market", "world_markets"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


GOOGLE_FINANCE_EXPLORE_LIVE_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/finance_explore/live/html",
    operation="google_finance_explore_live_html",
    kind="live",
    request=GoogleFinanceExploreLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="per task", request=0.002, listed="serp/live/html", since="2026-07-28"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleFinanceExploreTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Finance overview task.

    `.post_and_wait([...])` posts tasks with `google_finance_explore_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: FinanceItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/task_get/advanced/
    """

    id: str


GOOGLE_FINANCE_EXPLORE_TASK_GET_ADVANCED: Endpoint[FinanceResult, FinanceItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/finance_explore/task_get/advanced/{id}",
    operation="google_finance_explore_task_get_advanced",
    kind="task_get",
    request=GoogleFinanceExploreTaskGetAdvancedRequest,
    result=FinanceResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_finance_explore_task_post", ready="google_finance_explore_tasks_ready"),
)


class GoogleFinanceExploreTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Finance overview task.

    `.post_and_wait([...])` posts tasks with `google_finance_explore_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/task_get/html/
    """

    id: str


GOOGLE_FINANCE_EXPLORE_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/finance_explore/task_get/html/{id}",
    operation="google_finance_explore_task_get_html",
    kind="task_get",
    request=GoogleFinanceExploreTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_finance_explore_task_post", ready="google_finance_explore_tasks_ready"),
)


class GoogleFinanceExploreTaskPostRequest(Request):
    """Post Google Finance overview tasks.

    `google_finance_explore_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects
    them in one call; `google_finance_explore_task_get_html` can too.

    Args:
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows.
        news_type: Which news to show; any but top_stories doubles the price. One of top_stories,
            local_market, world_markets. Default: top_stories.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). Times 2 for priority 2. Times 2 for news_type
    local_market. Times 2 for news_type world_markets. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/task_post/
    """

    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows"]] = UNSET
    news_type: Maybe[Literal["top_stories", "local_market", "world_markets"]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_FINANCE_EXPLORE_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/finance_explore/task_post",
    operation="google_finance_explore_task_post",
    kind="task_post",
    request=GoogleFinanceExploreTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        times=(
            PriceFactor(field="priority", factor=2.0, equals=2),
            PriceFactor(field="news_type", factor=2.0, equals="local_market"),
            PriceFactor(field="news_type", factor=2.0, equals="world_markets"),
        ),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleFinanceExploreTasksReadyRequest(Request):
    """List the finished Google Finance overview tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/tasks_ready/
    """


GOOGLE_FINANCE_EXPLORE_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/finance_explore/tasks_ready",
    operation="google_finance_explore_tasks_ready",
    kind="tasks_ready",
    request=GoogleFinanceExploreTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
