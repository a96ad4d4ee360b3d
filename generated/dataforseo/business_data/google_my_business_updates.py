# From spec/business_data/google/my_business_updates/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/google/my_business_updates/"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo.types.serp_parts import SnippetLink
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleMyBusinessUpdatesTaskGetRequest(Request):
    """Collect the result of one Google business update task.

    `.post_and_wait([...])` posts tasks with `google_my_business_updates_task_post`, waits, and yields each
    result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_updates/task_get/
    """

    id: str


class GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost(Model):
    """A post that a business published in its Google profile."""

    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    author: str | None = None
    """Name of the author."""
    snippet: str | None = None
    """Further text of the post."""
    post_text: str | None = None
    """Main text of the post."""
    url: str | None = None
    """Address of the post."""
    images_url: str | None = None
    """Address of the image in the post."""
    post_date: str | None = None
    """When the post was published, as `mm/dd/yyyy hh:mm:ss`."""
    timestamp: str | None = None
    """When it was published."""
    links: List[SnippetLink] | None = None
    """Links in the post."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleMyBusinessUpdatesTaskGetResult(Model):
    """Posts that a business published in its Google profile."""

    keyword: str | None = None
    """Business that was asked for; a `cid:` as it was sent."""
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
    business_updates_id: str | None = None
    """Google's identifier of the block of posts."""
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost] | None = None
    """One row for each post."""

    datetime_as_datetime = AsDatetime("datetime")


GOOGLE_MY_BUSINESS_UPDATES_TASK_GET: Endpoint[
    GoogleMyBusinessUpdatesTaskGetResult, GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost
] = Endpoint(
    method="GET",
    path="/v3/business_data/google/my_business_updates/task_get/{id}",
    operation="google_my_business_updates_task_get",
    kind="task_get",
    request=GoogleMyBusinessUpdatesTaskGetRequest,
    result=GoogleMyBusinessUpdatesTaskGetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_my_business_updates_task_post", ready="google_my_business_updates_tasks_ready"
    ),
)


class GoogleMyBusinessUpdatesTaskPostRequest(Request):
    """Post Google business update tasks.

    `google_my_business_updates_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call.

    Args:
        keyword: Name of the business or place; `cid:` or `place_id:` with its identifier is accepted too. At
            most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of them is billed. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.00225 USD a task, as of 2026-07-28 (account list). That is for each page of at least 10 results
    that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_updates/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[int] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_MY_BUSINESS_UPDATES_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/google/my_business_updates/task_post",
    operation="google_my_business_updates_task_post",
    kind="task_post",
    request=GoogleMyBusinessUpdatesTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.00225,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="business_data/google/my_business_updates/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleMyBusinessUpdatesTasksReadyRequest(Request):
    """List the finished Google business update tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_updates/tasks_ready/
    """


GOOGLE_MY_BUSINESS_UPDATES_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/google/my_business_updates/tasks_ready",
    operation="google_my_business_updates_tasks_ready",
    kind="tasks_ready",
    request=GoogleMyBusinessUpdatesTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
