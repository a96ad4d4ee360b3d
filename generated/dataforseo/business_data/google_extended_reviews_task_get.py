# From spec/business_data/google/extended_reviews/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/extended_reviews/task_get/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.business_data_hotels import ReviewHighlights
from dataforseo.types.serp_parts import ImageElement
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleExtendedReviewsTaskGetRequest(Request):
    """Collect the result of one extended Google review task.

    `.post_and_wait([...])` posts tasks with `google_extended_reviews_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch.

    Source: https://docs.dataforseo.com/v3/business_data/google/extended_reviews/task_get/
    """

    id: str


@model
class GoogleExtendedReviewsTaskGetDomainSource(Model):
    title: str | None = None
    image: str | None = None
    domain: str | None = None


@model
class GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    review_text: str | None = None
    original_review_text: str | None = None
    time_ago: str | None = None
    """Age as shown on the page."""
    timestamp: str | None = None
    """When it was published."""
    rating: RatingInfo | None = None
    reviews_count: Integer | None = None
    photos_count: Integer | None = None
    local_guide: bool | None = None
    profile_name: str | None = None
    profile_url: str | None = None
    review_url: str | None = None
    profile_image_url: str | None = None
    owner_answer: str | None = None
    original_owner_answer: str | None = None
    owner_time_ago: str | None = None
    owner_timestamp: str | None = None
    review_id: str | None = None
    images: list[ImageElement] | None = None
    review_highlights: list[ReviewHighlights] | None = None
    source: GoogleExtendedReviewsTaskGetDomainSource | None = None

    timestamp_as_datetime = AsDatetime("timestamp")
    owner_timestamp_as_datetime = AsDatetime("owner_timestamp")


@model
class GoogleExtendedReviewsTaskGetResult(Model):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    sub_title: str | None = None
    rating: RatingInfo | None = None
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    cid: str | None = None
    """Google's number of the business."""
    reviews_count: Integer | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch] | None = None

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[
    GoogleExtendedReviewsTaskGetResult, GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch
] = Endpoint(
    method="GET",
    path="/v3/business_data/google/extended_reviews/task_get/{id}",
    operation="google_extended_reviews_task_get",
    kind="task_get",
    request=GoogleExtendedReviewsTaskGetRequest,
    result=GoogleExtendedReviewsTaskGetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_extended_reviews_task_post", ready="google_extended_reviews_tasks_ready"),
)
