# From spec/app_data/google/app_searches/ by `make generate`; do not edit.
"""The endpoints below /v3/app_data/google/app_searches/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.app_data_stores import GooglePlaySearchResult
from dataforseo.types.apps import GooglePlaySearchOrganic
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAppSearchesTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Play search task.

    `.post_and_wait([...])` posts tasks with `google_app_searches_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GooglePlaySearchOrganic.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_searches/task_get/advanced/
    """

    id: str


GOOGLE_APP_SEARCHES_TASK_GET_ADVANCED: Endpoint[GooglePlaySearchResult, GooglePlaySearchOrganic] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_searches/task_get/advanced/{id}",
    operation="google_app_searches_task_get_advanced",
    kind="task_get",
    request=GoogleAppSearchesTaskGetAdvancedRequest,
    result=GooglePlaySearchResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_searches_task_post", ready="google_app_searches_tasks_ready"),
)


class GoogleAppSearchesTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Play search task.

    `.post_and_wait([...])` posts tasks with `google_app_searches_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_searches/task_get/html/
    """

    id: str


GOOGLE_APP_SEARCHES_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_searches/task_get/html/{id}",
    operation="google_app_searches_task_get_html",
    kind="task_get",
    request=GoogleAppSearchesTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_searches_task_post", ready="google_app_searches_tasks_ready"),
)


class GoogleAppSearchesTaskPostRequest(Request):
    """Post Google Play search tasks.

    `google_app_searches_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them
    in one call; `google_app_searches_task_get_html` can too.

    Args:
        keyword: What to search the app store for. Percent-encoded text is decoded: write % as %25 and + as
            %2B. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 30 is billed. At most 200. Default: 30.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_name, location_code.

    Charged 0.0012 USD a task, as of 2026-07-28 (account list). That is for each page of at least 30 results
    that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_searches/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_APP_SEARCHES_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/app_data/google/app_searches/task_post",
    operation="google_app_searches_task_post",
    kind="task_post",
    request=GoogleAppSearchesTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0012,
        pages=PagePricing(further=1.0, results="depth", size=30, default=30),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="app_data/app_searches/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAppSearchesTasksReadyRequest(Request):
    """List the finished Google Play search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_searches/tasks_ready/
    """


GOOGLE_APP_SEARCHES_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_searches/tasks_ready",
    operation="google_app_searches_tasks_ready",
    kind="tasks_ready",
    request=GoogleAppSearchesTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
