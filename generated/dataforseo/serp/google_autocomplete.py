# From spec/serp/google/autocomplete/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/autocomplete/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_google_autocomplete import Autocomplete, GoogleAutocompleteResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAutocompleteLiveAdvancedRequest(Request):
    """Run one Google autocomplete request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        cursor_pointer: Where in the keyword the cursor stands, counted from 0; at its end when left out. At
            least 0.
        client: Where the suggestions are asked from: a browser, the search page, another service. Such as
            chrome, chrome-omni, gws-wiz, gws-wiz-serp, safari, firefox, psy-ab, toolbar, youtube,
            gws-wiz-local, img, products-cc.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). Rows: Autocomplete.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    cursor_pointer: Maybe[Annotated[int, rules.Integer(minimum=0)]] = UNSET
    client: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


GOOGLE_AUTOCOMPLETE_LIVE_ADVANCED: Endpoint[GoogleAutocompleteResult, Autocomplete] = Endpoint(
    method="POST",
    path="/v3/serp/google/autocomplete/live/advanced",
    operation="google_autocomplete_live_advanced",
    kind="live",
    request=GoogleAutocompleteLiveAdvancedRequest,
    result=GoogleAutocompleteResult,
    rows="items",
    billing=Billing(model="per task", request=0.002, listed="serp/live/advanced", since="2026-07-28"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleAutocompleteTaskGetAdvancedRequest(Request):
    """Collect the result of one Google autocomplete task.

    `.post_and_wait([...])` posts tasks with `google_autocomplete_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: Autocomplete.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/task_get/advanced/
    """

    id: str


GOOGLE_AUTOCOMPLETE_TASK_GET_ADVANCED: Endpoint[GoogleAutocompleteResult, Autocomplete] = Endpoint(
    method="GET",
    path="/v3/serp/google/autocomplete/task_get/advanced/{id}",
    operation="google_autocomplete_task_get_advanced",
    kind="task_get",
    request=GoogleAutocompleteTaskGetAdvancedRequest,
    result=GoogleAutocompleteResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_autocomplete_task_post", ready="google_autocomplete_tasks_ready"),
)


class GoogleAutocompleteTaskPostRequest(Request):
    """Post Google autocomplete tasks.

    `google_autocomplete_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them
    in one call.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        cursor_pointer: Where in the keyword the cursor stands, counted from 0; at its end when left out. At
            least 0.
        client: Where the suggestions are asked from: a browser, the search page, another service. Such as
            chrome, chrome-omni, gws-wiz, gws-wiz-serp, safari, firefox, psy-ab, toolbar, youtube,
            gws-wiz-local, img, products-cc.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). Times 2 for priority 2. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    cursor_pointer: Maybe[Annotated[int, rules.Integer(minimum=0)]] = UNSET
    client: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_AUTOCOMPLETE_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/autocomplete/task_post",
    operation="google_autocomplete_task_post",
    kind="task_post",
    request=GoogleAutocompleteTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAutocompleteTasksFixedRequest(Request):
    """List the Google autocomplete tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/tasks_fixed/
    """


GOOGLE_AUTOCOMPLETE_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/autocomplete/tasks_fixed",
    operation="google_autocomplete_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleAutocompleteTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleAutocompleteTasksReadyRequest(Request):
    """List the finished Google autocomplete tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/tasks_ready/
    """


GOOGLE_AUTOCOMPLETE_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/autocomplete/tasks_ready",
    operation="google_autocomplete_tasks_ready",
    kind="tasks_ready",
    request=GoogleAutocompleteTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
