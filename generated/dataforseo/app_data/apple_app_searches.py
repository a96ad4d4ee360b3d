# From spec/app_data/apple/app_searches/ by `make generate`; do not edit.
"""The endpoints below /v3/app_data/apple/app_searches/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.app_data_stores import AppStoreSearchResult
from dataforseo.types.apps import AppStoreSearchOrganic
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AppleAppSearchesTaskGetAdvancedRequest(Request):
    """Collect the result of one App Store search task.

    `.post_and_wait([...])` posts tasks with `apple_app_searches_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AppStoreSearchOrganic.

    Source: https://docs.dataforseo.com/v3/app_data/apple/app_searches/task_get/advanced/
    """

    id: str


APPLE_APP_SEARCHES_TASK_GET_ADVANCED: Endpoint[AppStoreSearchResult, AppStoreSearchOrganic] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/app_searches/task_get/advanced/{id}",
    operation="apple_app_searches_task_get_advanced",
    kind="task_get",
    request=AppleAppSearchesTaskGetAdvancedRequest,
    result=AppStoreSearchResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="apple_app_searches_task_post", ready="apple_app_searches_tasks_ready"),
)


class AppleAppSearchesTaskPostRequest(Request):
    """Post App Store search tasks.

    `apple_app_searches_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call.

    Args:
        keyword: What to search the app store for. Percent-encoded text is decoded: write % as %25 and + as
            %2B. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 100 is billed. At most 700. Default: 100.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.0012 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 100 results that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/app_data/apple/app_searches/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


APPLE_APP_SEARCHES_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/app_data/apple/app_searches/task_post",
    operation="apple_app_searches_task_post",
    kind="task_post",
    request=AppleAppSearchesTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0012,
        pages=PagePricing(further=1.0, results="depth", size=100, default=100),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="app_data/app_searches/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class AppleAppSearchesTasksReadyRequest(Request):
    """List the finished App Store search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/app_data/apple/app_searches/tasks_ready/
    """


APPLE_APP_SEARCHES_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/app_searches/tasks_ready",
    operation="apple_app_searches_tasks_ready",
    kind="tasks_ready",
    request=AppleAppSearchesTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
