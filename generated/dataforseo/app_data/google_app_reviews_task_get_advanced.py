# From spec/app_data/google/app_reviews/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/app_reviews/task_get/advanced/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.app_data_stores import AppUserProfile
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleAppReviewsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Play review task.

    `.post_and_wait([...])` posts tasks with `google_app_reviews_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_reviews/task_get/advanced/
    """

    id: str


@model
class GoogleAppReviewsTaskGetAdvancedResponseData(Model):
    author: str | None = None
    title: str | None = None
    text: str | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    version: str | None = None
    rating: RatingInfo | None = None
    timestamp: str | None = None
    """When it was published."""
    id: str | None = None
    helpful_count: Integer | None = None
    title: str | None = None
    review_text: str | None = None
    user_profile: AppUserProfile | None = None
    responses: list[GoogleAppReviewsTaskGetAdvancedResponseData] | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class GoogleAppReviewsTaskGetAdvancedResult(Model):
    app_id: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    rating: RatingInfo | None = None
    reviews_count: Integer | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch] | None = None

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[
    GoogleAppReviewsTaskGetAdvancedResult, GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch
] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_reviews/task_get/advanced/{id}",
    operation="google_app_reviews_task_get_advanced",
    kind="task_get",
    request=GoogleAppReviewsTaskGetAdvancedRequest,
    result=GoogleAppReviewsTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_reviews_task_post", ready="google_app_reviews_tasks_ready"),
)
