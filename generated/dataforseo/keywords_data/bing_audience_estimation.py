# From spec/keywords_data/bing/audience_estimation/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/bing/audience_estimation/"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo.types.keywords_data_bing_audience_estimation import BingAudienceEstimationResult
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BingAudienceEstimationLiveRequest(Request):
    """Run one Bing audience estimation request and give its result at once.

    Args:
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: Centre and radius in kilometres, `latitude,longitude,radius`; it stands for the
            country that it lies in.
        age: Ages of the audience. Each one of eighteen_to_twenty_four, fifty_to_sixty_four,
            sixty_five_and_above, thirteen_to_seventeen, thirty_five_to_forty_nine,
            twenty_five_to_thirty_four, unknown, zero_to_twelve.
        bid: Bid to estimate with. In USD. At most 1000.
        daily_budget: Budget of one day. In USD. At most 10000.
        gender: Genders of the audience. Each one of male, female, unknown.
        industry: Industries of LinkedIn profiles, by the codes that audience_estimation_industries lists.
        job_function: Job functions of LinkedIn profiles, by the codes that audience_estimation_job_functions
            lists.

    At least one of location_name, location_code, location_coordinate.

    Charged 0.09 USD a request, as of 2026-07-28 (account list, confirmed by a charge). Rows:
    BingAudienceEstimationResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/live/
    """

    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    age: Maybe[
        Sequence[
            Literal[
                "eighteen_to_twenty_four",
                "fifty_to_sixty_four",
                "sixty_five_and_above",
                "thirteen_to_seventeen",
                "thirty_five_to_forty_nine",
                "twenty_five_to_thirty_four",
                "unknown",
                "zero_to_twelve",
            ]
        ]
    ] = UNSET
    bid: Maybe[Annotated[float, rules.Number(maximum=1000)]] = UNSET
    daily_budget: Maybe[Annotated[float, rules.Number(maximum=10000)]] = UNSET
    gender: Maybe[Sequence[Literal["male", "female", "unknown"]]] = UNSET
    industry: Maybe[Sequence[int]] = UNSET
    job_function: Maybe[Sequence[int]] = UNSET

    GROUP_RULES = (OneOf(("location_name", "location_code", "location_coordinate"), least=1),)


BING_AUDIENCE_ESTIMATION_LIVE: Endpoint[BingAudienceEstimationResult, BingAudienceEstimationResult] = (
    Endpoint(
        method="POST",
        path="/v3/keywords_data/bing/audience_estimation/live",
        operation="bing_audience_estimation_live",
        kind="live",
        request=BingAudienceEstimationLiveRequest,
        result=BingAudienceEstimationResult,
        rows="result",
        billing=Billing(
            model="per request",
            request=0.09,
            listed="keywords_data/bing/audience_estimation/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
    )
)


class BingAudienceEstimationTaskGetRequest(Request):
    """Collect the result of one Bing audience estimation task.

    `.post_and_wait([...])` posts tasks with `bing_audience_estimation_task_post`, waits, and yields each
    result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingAudienceEstimationResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/task_get/
    """

    id: str


BING_AUDIENCE_ESTIMATION_TASK_GET: Endpoint[BingAudienceEstimationResult, BingAudienceEstimationResult] = (
    Endpoint(
        method="GET",
        path="/v3/keywords_data/bing/audience_estimation/task_get/{id}",
        operation="bing_audience_estimation_task_get",
        kind="task_get",
        request=BingAudienceEstimationTaskGetRequest,
        result=BingAudienceEstimationResult,
        rows="result",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(
            post="bing_audience_estimation_task_post", ready="bing_audience_estimation_tasks_ready"
        ),
    )
)


class BingAudienceEstimationTaskPostRequest(Request):
    """Post Bing audience estimation tasks.

    `bing_audience_estimation_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call.

    Args:
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: Centre and radius in kilometres, `latitude,longitude,radius`; it stands for the
            country that it lies in.
        age: Ages of the audience. Each one of eighteen_to_twenty_four, fifty_to_sixty_four,
            sixty_five_and_above, thirteen_to_seventeen, thirty_five_to_forty_nine,
            twenty_five_to_thirty_four, unknown, zero_to_twelve.
        bid: Bid to estimate with. In USD. At most 1000.
        daily_budget: Budget of one day. In USD. At most 10000.
        gender: Genders of the audience. Each one of male, female, unknown.
        industry: Industries of LinkedIn profiles, by the codes that audience_estimation_industries lists.
        job_function: Job functions of LinkedIn profiles, by the codes that audience_estimation_job_functions
            lists.

    At least one of location_name, location_code, location_coordinate.

    Charged 0.06 USD a task, as of 2026-07-28 (account list). At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/task_post/
    """

    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    age: Maybe[
        Sequence[
            Literal[
                "eighteen_to_twenty_four",
                "fifty_to_sixty_four",
                "sixty_five_and_above",
                "thirteen_to_seventeen",
                "thirty_five_to_forty_nine",
                "twenty_five_to_thirty_four",
                "unknown",
                "zero_to_twelve",
            ]
        ]
    ] = UNSET
    bid: Maybe[Annotated[float, rules.Number(maximum=1000)]] = UNSET
    daily_budget: Maybe[Annotated[float, rules.Number(maximum=10000)]] = UNSET
    gender: Maybe[Sequence[Literal["male", "female", "unknown"]]] = UNSET
    industry: Maybe[Sequence[int]] = UNSET
    job_function: Maybe[Sequence[int]] = UNSET

    GROUP_RULES = (OneOf(("location_name", "location_code", "location_coordinate"), least=1),)


BING_AUDIENCE_ESTIMATION_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/audience_estimation/task_post",
    operation="bing_audience_estimation_task_post",
    kind="task_post",
    request=BingAudienceEstimationTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.06,
        listed="keywords_data/audience_estimation/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class BingAudienceEstimationTasksReadyRequest(Request):
    """List the finished Bing audience estimation tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/tasks_ready/
    """


BING_AUDIENCE_ESTIMATION_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/audience_estimation/tasks_ready",
    operation="bing_audience_estimation_tasks_ready",
    kind="tasks_ready",
    request=BingAudienceEstimationTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
