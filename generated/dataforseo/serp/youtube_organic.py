# From spec/serp/youtube/organic/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/youtube/organic/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_youtube_organic import YoutubeItem, YoutubeOrganicResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class YoutubeOrganicLiveAdvancedRequest(Request):
    """Run one YouTube search request and give its result at once.

    Args:
        keyword: What to search for. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        search_param: Further parameters of the search URL, as they stand in it.
        block_depth: Blocks of results to collect; every started page of 20 is billed. At most 200. Default:
            20.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.002 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page of
    at least 20 results that block_depth asks for. Rows: YoutubeItem.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    search_param: Maybe[str] = UNSET
    block_depth: Maybe[Annotated[int, rules.Integer(maximum=200)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


YOUTUBE_ORGANIC_LIVE_ADVANCED: Endpoint[YoutubeOrganicResult, YoutubeItem] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/organic/live/advanced",
    operation="youtube_organic_live_advanced",
    kind="live",
    request=YoutubeOrganicLiveAdvancedRequest,
    result=YoutubeOrganicResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="block_depth", size=20, default=20),
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class YoutubeOrganicTaskGetAdvancedRequest(Request):
    """Collect the result of one YouTube search task.

    `.post_and_wait([...])` posts tasks with `youtube_organic_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: YoutubeItem.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/task_get/advanced/
    """

    id: str


YOUTUBE_ORGANIC_TASK_GET_ADVANCED: Endpoint[YoutubeOrganicResult, YoutubeItem] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/organic/task_get/advanced/{id}",
    operation="youtube_organic_task_get_advanced",
    kind="task_get",
    request=YoutubeOrganicTaskGetAdvancedRequest,
    result=YoutubeOrganicResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="youtube_organic_task_post", ready="youtube_organic_tasks_ready"),
)


class YoutubeOrganicTaskPostRequest(Request):
    """Post YouTube search tasks.

    `youtube_organic_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call.

    Args:
        keyword: What to search for. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        search_param: Further parameters of the search URL, as they stand in it.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        block_depth: Blocks of results to collect; every started page of 20 is billed. At most 700. Default:
            20.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 20 results
    that block_depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    search_param: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    block_depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


YOUTUBE_ORGANIC_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/organic/task_post",
    operation="youtube_organic_task_post",
    kind="task_post",
    request=YoutubeOrganicTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="block_depth", size=20, default=20),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class YoutubeOrganicTasksFixedRequest(Request):
    """List the YouTube search tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/tasks_fixed/
    """


YOUTUBE_ORGANIC_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/organic/tasks_fixed",
    operation="youtube_organic_tasks_fixed",
    kind="tasks_fixed",
    request=YoutubeOrganicTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class YoutubeOrganicTasksReadyRequest(Request):
    """List the finished YouTube search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/tasks_ready/
    """


YOUTUBE_ORGANIC_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/organic/tasks_ready",
    operation="youtube_organic_tasks_ready",
    kind="tasks_ready",
    request=YoutubeOrganicTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
