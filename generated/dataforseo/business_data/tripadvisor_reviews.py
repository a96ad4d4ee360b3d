# From spec/business_data/tripadvisor/reviews/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/tripadvisor/reviews/"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_businesses import BusinessUserProfile, ReviewResponseItem
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, Surcharge, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TripadvisorReviewsTaskGetRequest(Request):
    """Collect the result of one Tripadvisor review task.

    `.post_and_wait([...])` posts tasks with `tripadvisor_reviews_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: TripadvisorReviewsTaskGetTripadvisorReviewSearch.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/reviews/task_get/
    """

    id: str


class TripadvisorReviewsTaskGetImageUrl(Model):
    """An image in a review."""

    url: str | None = None
    """Address of the image."""


class TripadvisorReviewsTaskGetTripadvisorReviewSearch(Model):
    """A review of a place on Tripadvisor."""

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
    date_of_visit: str | None = None
    """When the author visited the place."""
    timestamp: str | None = None
    """When it was published."""
    review_id: str | None = None
    """Identifier of the review."""
    title: str | None = None
    """Title of the review."""
    review_text: str | None = None
    """Text of the review."""
    language: str | None = None
    """Language of the text."""
    original_language: str | None = None
    """Language that the review was written in, before translation."""
    review_images: List[TripadvisorReviewsTaskGetImageUrl] | None = None
    """Images in the review."""
    user_profile: BusinessUserProfile | None = None
    """Who wrote the review."""
    responses: List[ReviewResponseItem] | None = None
    """What the owner of the place answered."""
    review_highlights: Any = None
    """What the review says of single features."""

    date_of_visit_as_datetime = AsDatetime("date_of_visit")
    timestamp_as_datetime = AsDatetime("timestamp")


class TripadvisorReviewsTaskGetResult(Model):
    """Reviews of a place on Tripadvisor."""

    url_path: str | None = None
    """Path of the place on Tripadvisor, as it was sent."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    se_domain: str | None = None
    """Domain of the search engine."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    """Name of the place."""
    location: str | None = None
    """Address of the place."""
    reviews_count: Int | None = None
    """Number of reviews of the place."""
    rating: RatingInfo | None = None
    """Rating of the place, from its reviews."""
    rating_distribution: Map[Int] | None = None
    """Reviews by number of stars."""
    items_count: Int | None = None
    """Length of items."""
    items: List[TripadvisorReviewsTaskGetTripadvisorReviewSearch] | None = None
    """One row for each review."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""

    datetime_as_datetime = AsDatetime("datetime")


TRIPADVISOR_REVIEWS_TASK_GET: Endpoint[
    TripadvisorReviewsTaskGetResult, TripadvisorReviewsTaskGetTripadvisorReviewSearch
] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/reviews/task_get/{id}",
    operation="tripadvisor_reviews_task_get",
    kind="task_get",
    request=TripadvisorReviewsTaskGetRequest,
    result=TripadvisorReviewsTaskGetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="tripadvisor_reviews_task_post", ready="tripadvisor_reviews_tasks_ready"),
)


class TripadvisorReviewsTaskPostRequest(Request):
    """Post Tripadvisor review tasks.

    `tripadvisor_reviews_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

    Args:
        keyword: Name of the business. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it; charged as one more request.
        language_name: Full name of the language, as the list of languages has it; charged as one more
            request.
        depth: Reviews to collect; every started block of 10 is billed. At most 4490. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        url_path: Path or address of the place's page.
        ratings: Only reviews with these ratings. Each one of excellent, very_good, average, poor, terrible.
        visit_type: Only reviews of these kinds of travellers. Each one of families, couples, solo, business,
            friends.
        months: Only reviews of visits in these months. Each one of january, february, march, april, may,
            june, july, august, september, october, november, december.
        sort_by: Order of the reviews. One of most_recent, detailed_reviews.
        translate_reviews: Give reviews in the language of the page's domain. Default: true.
        search_reviews_keyword: Only reviews that contain this word.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of url_path, keyword. At least one of url_path, location_name, location_code.

    Charged 0.00075 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 10 results that depth asks for. Plus 0.00075 USD for language_name. Plus 0.00075 USD for
    language_code. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/reviews/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=4490)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    url_path: Maybe[str] = UNSET
    ratings: Maybe[Sequence[Literal["excellent", "very_good", "average", "poor", "terrible"]]] = UNSET
    visit_type: Maybe[Sequence[Literal["families", "couples", "solo", "business", "friends"]]] = UNSET
    months: Maybe[
        Sequence[
            Literal[
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
            ]
        ]
    ] = UNSET
    sort_by: Maybe[Literal["most_recent", "detailed_reviews"]] = UNSET
    translate_reviews: Maybe[bool] = UNSET
    search_reviews_keyword: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("url_path", "keyword"), least=1),
        OneOf(("url_path", "location_name", "location_code"), least=1),
    )


TRIPADVISOR_REVIEWS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/tripadvisor/reviews/task_post",
    operation="tripadvisor_reviews_task_post",
    kind="task_post",
    request=TripadvisorReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.00075,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        plus=(
            Surcharge(field="language_name", amount=0.00075),
            Surcharge(field="language_code", amount=0.00075),
        ),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="business_data/tripadvisor/reviews/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class TripadvisorReviewsTasksReadyRequest(Request):
    """List the finished Tripadvisor review tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/reviews/tasks_ready/
    """


TRIPADVISOR_REVIEWS_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/reviews/tasks_ready",
    operation="tripadvisor_reviews_tasks_ready",
    kind="tasks_ready",
    request=TripadvisorReviewsTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
