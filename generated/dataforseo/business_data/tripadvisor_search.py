# From spec/business_data/tripadvisor/search/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/tripadvisor/search/"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TripadvisorSearchTaskGetRequest(Request):
    """Collect the result of one Tripadvisor search task.

    `.post_and_wait([...])` posts tasks with `tripadvisor_search_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: TripadvisorSearchTaskGetTripadvisorSearchOrganic.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/search/task_get/
    """

    id: str


class TripadvisorSearchTaskGetTripadvisorSearchOrganic(Model):
    """A place that Tripadvisor found."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Name of the place."""
    url_path: str | None = None
    """Path of the place on Tripadvisor, to ask for its reviews by."""
    is_sponsored: bool | None = None
    """Whether the place paid to stand there."""
    reviews_count: Int | None = None
    """Number of reviews of the place."""
    category: str | None = None
    """Kind of place."""
    price_rate: str | None = None
    """Price class."""
    rating: RatingInfo | None = None
    """Rating of the place, from its reviews."""


class TripadvisorSearchTaskGetResult(Model):
    """Places that Tripadvisor finds."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[TripadvisorSearchTaskGetTripadvisorSearchOrganic] | None = None
    """One row for each place."""

    datetime_as_datetime = AsDatetime("datetime")


TRIPADVISOR_SEARCH_TASK_GET: Endpoint[
    TripadvisorSearchTaskGetResult, TripadvisorSearchTaskGetTripadvisorSearchOrganic
] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/search/task_get/{id}",
    operation="tripadvisor_search_task_get",
    kind="task_get",
    request=TripadvisorSearchTaskGetRequest,
    result=TripadvisorSearchTaskGetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="tripadvisor_search_task_post", ready="tripadvisor_search_tasks_ready"),
)


class TripadvisorSearchTaskPostRequest(Request):
    """Post Tripadvisor search tasks.

    `tripadvisor_search_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

    Args:
        keyword: Name of the business or place to look for. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        depth: Results to collect; every started page of 30 is billed. At most 210. Default: 30.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of location_name, location_code.

    Charged 0.00075 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 30 results that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/search/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=210)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (OneOf(("location_name", "location_code"), least=1),)


TRIPADVISOR_SEARCH_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/tripadvisor/search/task_post",
    operation="tripadvisor_search_task_post",
    kind="task_post",
    request=TripadvisorSearchTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.00075,
        pages=PagePricing(further=1.0, results="depth", size=30, default=30),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="business_data/tripadvisor/search/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class TripadvisorSearchTasksReadyRequest(Request):
    """List the finished Tripadvisor search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/search/tasks_ready/
    """


TRIPADVISOR_SEARCH_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/search/tasks_ready",
    operation="tripadvisor_search_tasks_ready",
    kind="tasks_ready",
    request=TripadvisorSearchTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
