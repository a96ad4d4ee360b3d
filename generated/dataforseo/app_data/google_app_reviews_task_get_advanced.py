# From spec/app_data/google/app_reviews/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/app_reviews/task_get/advanced/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.app_data_stores import AppUserProfile
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
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


class GoogleAppReviewsTaskGetAdvancedResponseData(Model):
    """An answer of the developer to a review."""

    author: str | None = None
    """Who answered."""
    title: str | None = None
    text: str | None = None
    """The answer."""
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch(Model):
    """A review of a Google Play app."""

    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    version: str | None = None
    """Version of the app that the review is about."""
    rating: RatingInfo | None = None
    """Rating that the reviewer gave."""
    timestamp: str | None = None
    """When it was published."""
    id: str | None = None
    """The store's identifier of the review."""
    helpful_count: Integer | None = None
    """Number of people who found the review helpful."""
    title: str | None = None
    review_text: str | None = None
    """Text of the review."""
    user_profile: AppUserProfile | None = None
    """Who wrote the review."""
    responses: List[GoogleAppReviewsTaskGetAdvancedResponseData] | None = None
    """Answers of the developer; null where there are none."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleAppReviewsTaskGetAdvancedResult(Model):
    """One Google Play app, with reviews of it."""

    app_id: str | None = None
    """Identifier that the task asked about."""
    type: str | None = None
    """Kind of search, as the path of the call names it."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Integer | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    """Name of the app."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    reviews_count: Integer | None = None
    """Number of reviews that the app has in all."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch] | None = None
    """The reviews."""

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
