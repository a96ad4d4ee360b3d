# From spec/app_data/google/app_info/ by `make generate`; do not edit.
"""The endpoints below /v3/app_data/google/app_info/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.app_data_stores import AppHtmlResult, GooglePlayInfoOrganic
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAppInfoTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Play app task.

    `.post_and_wait([...])` posts tasks with `google_app_info_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GooglePlayInfoOrganic.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_info/task_get/advanced/
    """

    id: str


class GoogleAppInfoTaskGetAdvancedResult(Model):
    """One Google Play app, as its page shows it."""

    app_id: str | None = None
    """Identifier that the task asked about."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GooglePlayInfoOrganic] | None = None
    """The app, as one element."""

    datetime_as_datetime = AsDatetime("datetime")


GOOGLE_APP_INFO_TASK_GET_ADVANCED: Endpoint[GoogleAppInfoTaskGetAdvancedResult, GooglePlayInfoOrganic] = (
    Endpoint(
        method="GET",
        path="/v3/app_data/google/app_info/task_get/advanced/{id}",
        operation="google_app_info_task_get_advanced",
        kind="task_get",
        request=GoogleAppInfoTaskGetAdvancedRequest,
        result=GoogleAppInfoTaskGetAdvancedResult,
        rows="items",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(post="google_app_info_task_post", ready="google_app_info_tasks_ready"),
    )
)


class GoogleAppInfoTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Play app task.

    `.post_and_wait([...])` posts tasks with `google_app_info_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_info/task_get/html/
    """

    id: str


GOOGLE_APP_INFO_TASK_GET_HTML: Endpoint[AppHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_info/task_get/html/{id}",
    operation="google_app_info_task_get_html",
    kind="task_get",
    request=GoogleAppInfoTaskGetHtmlRequest,
    result=AppHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_info_task_post", ready="google_app_info_tasks_ready"),
)


class GoogleAppInfoTaskPostRequest(Request):
    """Post Google Play app tasks.

    `google_app_info_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call; `google_app_info_task_get_html` can too.

    Args:
        app_id: Identifier of the app in its store, as in the app's address.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list, confirmed by a charge). Times 2 for priority 2.
    At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_info/task_post/
    """

    app_id: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_APP_INFO_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/app_data/google/app_info/task_post",
    operation="google_app_info_task_post",
    kind="task_post",
    request=GoogleAppInfoTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="app_data/app_info/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAppInfoTasksReadyRequest(Request):
    """List the finished Google Play app tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_info/tasks_ready/
    """


GOOGLE_APP_INFO_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_info/tasks_ready",
    operation="google_app_info_tasks_ready",
    kind="tasks_ready",
    request=GoogleAppInfoTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
