# From spec/business_data/tripadvisor/reviews/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/reviews/task_get/{id}"""

from typing import Any

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_businesses import BusinessUserProfile, ReviewResponseItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, model
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


@model
class TripadvisorReviewsTaskGetImageUrl(Model):
    url: str | None = None


@model
class TripadvisorReviewsTaskGetTripadvisorReviewSearch(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    url: str | None = None
    rating: RatingInfo | None = None
    date_of_visit: str | None = None
    timestamp: str | None = None
    """When it was published."""
    review_id: str | None = None
    title: str | None = None
    review_text: str | None = None
    language: str | None = None
    original_language: str | None = None
    review_images: list[TripadvisorReviewsTaskGetImageUrl] | None = None
    user_profile: BusinessUserProfile | None = None
    responses: list[ReviewResponseItem] | None = None
    review_highlights: Any = None

    date_of_visit_as_datetime = AsDatetime("date_of_visit")
    timestamp_as_datetime = AsDatetime("timestamp")


@model
class TripadvisorReviewsTaskGetResult(Model):
    url_path: str | None = None
    type: str | None = None
    se_domain: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    location: str | None = None
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None
    rating_distribution: dict[str, Integer] | None = None
    """Reviews by number of stars."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[TripadvisorReviewsTaskGetTripadvisorReviewSearch] | None = None
    language_code: str | None = None

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
