# From spec/business_data/google/reviews/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/google/reviews/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_hotels import ReviewHighlights
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo.types.serp_parts import ImageElement
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleReviewsTaskGetRequest(Request):
    """Collect the result of one Google review task.

    `.post_and_wait([...])` posts tasks with `google_reviews_task_post`, waits, and yields each result when it
    is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleReviewsTaskGetGoogleReviewsSearch.

    Source: https://docs.dataforseo.com/v3/business_data/google/reviews/task_get/
    """

    id: str


class GoogleReviewsTaskGetGoogleReviewsSearch(Model):
    """A review of a place on Google."""

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
    review_text: str | None = None
    """Text of the review."""
    original_review_text: str | None = None
    """Text of the review before Google translated it."""
    time_ago: str | None = None
    """Age as shown on the page."""
    timestamp: str | None = None
    """When it was published."""
    rating: RatingInfo | None = None
    """Rating that the author gave."""
    reviews_count: Int | None = None
    """Reviews that the author wrote."""
    photos_count: Int | None = None
    """Photos that the author published."""
    local_guide: bool | None = None
    """Whether Google marks the author as a Local Guide."""
    profile_name: str | None = None
    """Name that the author shows."""
    profile_url: str | None = None
    """Address of the author's profile."""
    review_url: str | None = None
    """Address of the review."""
    profile_image_url: str | None = None
    """Address of the author's picture."""
    owner_answer: str | None = None
    """What the owner of the place answered."""
    original_owner_answer: str | None = None
    """What the owner answered, before Google translated it."""
    owner_time_ago: str | None = None
    """Age of the answer as shown on the page."""
    owner_timestamp: str | None = None
    """When the owner answered."""
    review_id: str | None = None
    """Google's identifier of the review."""
    images: List[ImageElement] | None = None
    """Images that the author added."""
    review_highlights: List[ReviewHighlights] | None = None
    """What the review says of single features."""
    original_language: str | None = None
    """Language that the review was written in."""

    timestamp_as_datetime = AsDatetime("timestamp")
    owner_timestamp_as_datetime = AsDatetime("owner_timestamp")


class GoogleReviewsTaskGetResult(Model):
    """Reviews of a place on Google."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
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
    title: str | None = None
    """Name of the place."""
    sub_title: str | None = None
    """More about the place, such as its address."""
    rating: RatingInfo | None = None
    """Rating of the place, from its reviews."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    cid: str | None = None
    """Google's number of the business."""
    reviews_count: Int | None = None
    """Number of reviews of the place."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleReviewsTaskGetGoogleReviewsSearch] | None = None
    """One row for each review."""

    datetime_as_datetime = AsDatetime("datetime")


GOOGLE_REVIEWS_TASK_GET: Endpoint[GoogleReviewsTaskGetResult, GoogleReviewsTaskGetGoogleReviewsSearch] = (
    Endpoint(
        method="GET",
        path="/v3/business_data/google/reviews/task_get/{id}",
        operation="google_reviews_task_get",
        kind="task_get",
        request=GoogleReviewsTaskGetRequest,
        result=GoogleReviewsTaskGetResult,
        rows="items",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(post="google_reviews_task_post", ready="google_reviews_tasks_ready"),
    )
)


class GoogleReviewsTaskPostRequest(Request):
    """Post Google review tasks.

    `google_reviews_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one call.

    Args:
        keyword: Name of the business; search operators such as `site:` multiply the price by 5. At most 700
            characters.
        cid: Google's number of the business.
        place_id: Google's identifier of the place on the map.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Reviews to collect; every started block of 10 is billed. At most 4490. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        sort_by: Order of the reviews. One of newest, highest_rating, lowest_rating, relevant. Default:
            relevant.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of keyword, cid, place_id. At least one of location_name, location_code, location_coordinate.
    At least one of language_name, language_code.

    Charged 0.00075 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 10 results that depth asks for. Times 2 for priority 2. Times 5 for keyword that holds cache:,
    define:, definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:.
    At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/google/reviews/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    cid: Maybe[str] = UNSET
    place_id: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=4490)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    sort_by: Maybe[Literal["newest", "highest_rating", "lowest_rating", "relevant"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "cid", "place_id"), least=1),
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_REVIEWS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/google/reviews/task_post",
    operation="google_reviews_task_post",
    kind="task_post",
    request=GoogleReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.00075,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        times=(
            PriceFactor(field="priority", factor=2.0, equals=2),
            PriceFactor(
                field="keyword",
                factor=5.0,
                contains=(
                    "cache:",
                    "define:",
                    "definition:",
                    "filetype:",
                    "id:",
                    "inanchor:",
                    "info:",
                    "intext:",
                    "intitle:",
                    "inurl:",
                    "link:",
                    "related:",
                    "site:",
                ),
            ),
        ),
        listed="business_data/google/reviews/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleReviewsTasksReadyRequest(Request):
    """List the finished Google review tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/google/reviews/tasks_ready/
    """


GOOGLE_REVIEWS_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/google/reviews/tasks_ready",
    operation="google_reviews_tasks_ready",
    kind="tasks_ready",
    request=GoogleReviewsTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
