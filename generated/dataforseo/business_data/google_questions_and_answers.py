# From spec/business_data/google/questions_and_answers/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/google/questions_and_answers/"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.business_data_google_questions_and_answers import (
    GoogleBusinessQuestionItem,
    GoogleQuestionsAndAnswersResult,
)
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleQuestionsAndAnswersLiveRequest(Request):
    """Run one Google questions-and-answers request and give its result at once.

    Args:
        keyword: Name of the business or place; `cid:` or `place_id:` with its identifier is accepted too. At
            most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 20 is billed. At most 100. Default: 20.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.0054 USD a request, as of 2026-07-28 (account list). That is for each page of at least 20
    results that depth asks for. Rows: GoogleBusinessQuestionItem.

    Source: https://docs.dataforseo.com/v3/business_data/google/questions_and_answers/live/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=100)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_QUESTIONS_AND_ANSWERS_LIVE: Endpoint[GoogleQuestionsAndAnswersResult, GoogleBusinessQuestionItem] = (
    Endpoint(
        method="POST",
        path="/v3/business_data/google/questions_and_answers/live",
        operation="google_questions_and_answers_live",
        kind="live",
        request=GoogleQuestionsAndAnswersLiveRequest,
        result=GoogleQuestionsAndAnswersResult,
        rows="items",
        billing=Billing(
            model="per request",
            request=0.0054,
            pages=PagePricing(further=1.0, results="depth", size=20, default=20),
            listed="business_data/google/questions_and_answers/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
    )
)


class GoogleQuestionsAndAnswersTaskGetRequest(Request):
    """Collect the result of one Google questions-and-answers task.

    `.post_and_wait([...])` posts tasks with `google_questions_and_answers_task_post`, waits, and yields each
    result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleBusinessQuestionItem.

    Source: https://docs.dataforseo.com/v3/business_data/google/questions_and_answers/task_get/
    """

    id: str


GOOGLE_QUESTIONS_AND_ANSWERS_TASK_GET: Endpoint[
    GoogleQuestionsAndAnswersResult, GoogleBusinessQuestionItem
] = Endpoint(
    method="GET",
    path="/v3/business_data/google/questions_and_answers/task_get/{id}",
    operation="google_questions_and_answers_task_get",
    kind="task_get",
    request=GoogleQuestionsAndAnswersTaskGetRequest,
    result=GoogleQuestionsAndAnswersResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_questions_and_answers_task_post", ready="google_questions_and_answers_tasks_ready"
    ),
)


class GoogleQuestionsAndAnswersTaskPostRequest(Request):
    """Post Google questions-and-answers tasks.

    `google_questions_and_answers_task_get.post_and_wait([...])` posts these tasks, waits, and collects them
    in one call.

    Args:
        keyword: Name of the business or place; `cid:` or `place_id:` with its identifier is accepted too. At
            most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 20 is billed. At most 700. Default: 20.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.00075 USD a task, as of 2026-07-28 (account list). That is for each page of at least 20 results
    that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/google/questions_and_answers/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_QUESTIONS_AND_ANSWERS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/google/questions_and_answers/task_post",
    operation="google_questions_and_answers_task_post",
    kind="task_post",
    request=GoogleQuestionsAndAnswersTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.00075,
        pages=PagePricing(further=1.0, results="depth", size=20, default=20),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="business_data/google/questions_and_answers/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleQuestionsAndAnswersTasksReadyRequest(Request):
    """List the finished Google questions-and-answers tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/google/questions_and_answers/tasks_ready/
    """


GOOGLE_QUESTIONS_AND_ANSWERS_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/google/questions_and_answers/tasks_ready",
    operation="google_questions_and_answers_tasks_ready",
    kind="tasks_ready",
    request=GoogleQuestionsAndAnswersTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
