# From spec/keywords_data/bing/keyword_performance/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/bing/keyword_performance/"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_bing import ReadyBingTask
from dataforseo.types.keywords_data_bing_keyword_performance import BingKeywordPerformanceResult
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BingKeywordPerformanceLiveRequest(Request):
    """Run one Bing keyword performance request and give its result at once.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Devices that the figures are for. One of desktop, mobile, tablet, all. Default: all.
        match: Match type that the figures are for. One of aggregate, broad, phrase, exact. Default:
            aggregate.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.09 USD a request, as of 2026-07-28 (account list, confirmed by a charge). Rows:
    BingKeywordPerformanceResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/live/
    """

    keywords: Annotated[Sequence[str], fields.KEYWORDS]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile", "tablet", "all"]] = UNSET
    match: Maybe[Literal["aggregate", "broad", "phrase", "exact"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


BING_KEYWORD_PERFORMANCE_LIVE: Endpoint[BingKeywordPerformanceResult, BingKeywordPerformanceResult] = (
    Endpoint(
        method="POST",
        path="/v3/keywords_data/bing/keyword_performance/live",
        operation="bing_keyword_performance_live",
        kind="live",
        request=BingKeywordPerformanceLiveRequest,
        result=BingKeywordPerformanceResult,
        rows="result",
        billing=Billing(
            model="per request",
            request=0.09,
            listed="keywords_data/bing/keyword_performance/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        split="keywords",
    )
)


class BingKeywordPerformanceTaskGetRequest(Request):
    """Collect the result of one Bing keyword performance task.

    `.post_and_wait([...])` posts tasks with `bing_keyword_performance_task_post`, waits, and yields each
    result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingKeywordPerformanceResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/task_get/
    """

    id: str


BING_KEYWORD_PERFORMANCE_TASK_GET: Endpoint[BingKeywordPerformanceResult, BingKeywordPerformanceResult] = (
    Endpoint(
        method="GET",
        path="/v3/keywords_data/bing/keyword_performance/task_get/{id}",
        operation="bing_keyword_performance_task_get",
        kind="task_get",
        request=BingKeywordPerformanceTaskGetRequest,
        result=BingKeywordPerformanceResult,
        rows="result",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(
            post="bing_keyword_performance_task_post", ready="bing_keyword_performance_tasks_ready"
        ),
    )
)


class BingKeywordPerformanceTaskPostRequest(Request):
    """Post Bing keyword performance tasks.

    `bing_keyword_performance_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Devices that the figures are for. One of desktop, mobile, tablet, all. Default: all.
        match: Match type that the figures are for. One of aggregate, broad, phrase, exact. Default:
            aggregate.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.06 USD a task, as of 2026-07-28 (account list). At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/task_post/
    """

    keywords: Annotated[Sequence[str], fields.KEYWORDS]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile", "tablet", "all"]] = UNSET
    match: Maybe[Literal["aggregate", "broad", "phrase", "exact"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


BING_KEYWORD_PERFORMANCE_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/keyword_performance/task_post",
    operation="bing_keyword_performance_task_post",
    kind="task_post",
    request=BingKeywordPerformanceTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.06,
        listed="keywords_data/keyword_performance/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class BingKeywordPerformanceTasksReadyRequest(Request):
    """List the finished Bing keyword performance tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyBingTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/tasks_ready/
    """


BING_KEYWORD_PERFORMANCE_TASKS_READY: Endpoint[ReadyBingTask, ReadyBingTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/keyword_performance/tasks_ready",
    operation="bing_keyword_performance_tasks_ready",
    kind="tasks_ready",
    request=BingKeywordPerformanceTasksReadyRequest,
    result=ReadyBingTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
