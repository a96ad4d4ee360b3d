# From spec/business_data/trustpilot/reviews/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/trustpilot/reviews/"""

from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_businesses import BusinessUserProfile, ReviewResponseItem
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TrustpilotReviewsTaskGetRequest(Request):
    """Collect the result of one Trustpilot review task.

    `.post_and_wait([...])` posts tasks with `trustpilot_reviews_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: TrustpilotReviewsTaskGetTrustpilotReviewSearch.

    Source: https://docs.dataforseo.com/v3/business_data/trustpilot/reviews/task_get/
    """

    id: str


class TrustpilotReviewsTaskGetTrustpilotReviewSearch(Model):
    """A review of a business on Trustpilot."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    url: str | None = None
    """Address of the review."""
    rating: RatingInfo | None = None
    """Rating that the author gave."""
    verified: bool | None = None
    """Whether Trustpilot marks the review as verified."""
    language: str | None = None
    """Language of the review."""
    timestamp: str | None = None
    """When it was published."""
    title: str | None = None
    """Title of the review."""
    review_text: str | None = None
    """Text of the review."""
    review_images: List[str] | None = None
    """Addresses of images in the review."""
    user_profile: BusinessUserProfile | None = None
    """Who wrote the review."""
    responses: List[ReviewResponseItem] | None = None
    """What the business answered."""

    timestamp_as_datetime = AsDatetime("timestamp")


class TrustpilotReviewsTaskGetResult(Model):
    """Reviews of a business on Trustpilot."""

    domain: str | None = None
    """Domain of the business, as it was sent."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    se_domain: str | None = None
    """Domain of the search engine."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    """Name of the business."""
    location: str | None = None
    """Address of the business."""
    reviews_count: str | None = None
    """Number of reviews of the business."""
    rating: Any = None
    """Rating of the business, from its reviews."""
    items_count: Int | None = None
    """Length of items."""
    items: List[TrustpilotReviewsTaskGetTrustpilotReviewSearch] | None = None
    """One row for each review."""

    datetime_as_datetime = AsDatetime("datetime")


TRUSTPILOT_REVIEWS_TASK_GET: Endpoint[
    TrustpilotReviewsTaskGetResult, TrustpilotReviewsTaskGetTrustpilotReviewSearch
] = Endpoint(
    method="GET",
    path="/v3/business_data/trustpilot/reviews/task_get/{id}",
    operation="trustpilot_reviews_task_get",
    kind="task_get",
    request=TrustpilotReviewsTaskGetRequest,
    result=TrustpilotReviewsTaskGetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="trustpilot_reviews_task_post", ready="trustpilot_reviews_tasks_ready"),
)


class TrustpilotReviewsTaskPostRequest(Request):
    """Post Trustpilot review tasks.

    `trustpilot_reviews_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

    Args:
        domain: Domain of the business, as its page has it. Format: domain.
        depth: Reviews to collect; every started block of 20 is billed. At most 200. Default: 20.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        sort_by: Order of the reviews. One of recency, relevance. Default: relevance.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    Charged 0.00075 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 20 results that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/trustpilot/reviews/task_post/
    """

    domain: str
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    sort_by: Maybe[Literal["recency", "relevance"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET


TRUSTPILOT_REVIEWS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/trustpilot/reviews/task_post",
    operation="trustpilot_reviews_task_post",
    kind="task_post",
    request=TrustpilotReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.00075,
        pages=PagePricing(further=1.0, results="depth", size=20, default=20),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="business_data/trustpilot/reviews/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class TrustpilotReviewsTasksReadyRequest(Request):
    """List the finished Trustpilot review tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/trustpilot/reviews/tasks_ready/
    """


TRUSTPILOT_REVIEWS_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/trustpilot/reviews/tasks_ready",
    operation="trustpilot_reviews_tasks_ready",
    kind="tasks_ready",
    request=TrustpilotReviewsTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
