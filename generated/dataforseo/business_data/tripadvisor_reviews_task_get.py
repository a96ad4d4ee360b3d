# From spec/business_data/tripadvisor/reviews/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/reviews/task_get/{id}"""

from typing import Any

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_businesses import BusinessUserProfile, ReviewResponseItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class TripadvisorReviewsTaskGetRequest(Request):
    """Collect the result of one Tripadvisor review task.

    `.post_and_wait([...])` posts tasks with `tripadvisor_reviews_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

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
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
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
    reviews_count: Integer | None = None
    """Number of reviews of the place."""
    rating: RatingInfo | None = None
    """Rating of the place, from its reviews."""
    rating_distribution: Map[Integer] | None = None
    """Reviews by number of stars."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[TripadvisorReviewsTaskGetTripadvisorReviewSearch] | None = None
    """One row for each review."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[TripadvisorReviewsTaskGetResult, TripadvisorReviewsTaskGetTripadvisorReviewSearch] = (
    Endpoint(
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
)
