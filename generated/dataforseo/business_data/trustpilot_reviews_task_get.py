# From spec/business_data/trustpilot/reviews/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/trustpilot/reviews/task_get/{id}"""

from typing import Any

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_businesses import BusinessUserProfile, ReviewResponseItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class TrustpilotReviewsTaskGetRequest(Request):
    """Collect the result of one Trustpilot review task.

    `.post_and_wait([...])` posts tasks with `trustpilot_reviews_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

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
    items_count: Integer | None = None
    """Length of items."""
    items: List[TrustpilotReviewsTaskGetTrustpilotReviewSearch] | None = None
    """One row for each review."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[TrustpilotReviewsTaskGetResult, TrustpilotReviewsTaskGetTrustpilotReviewSearch] = Endpoint(
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
