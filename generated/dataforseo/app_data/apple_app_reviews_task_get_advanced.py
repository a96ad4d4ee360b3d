# From spec/app_data/apple/app_reviews/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/app_data/apple/app_reviews/task_get/advanced/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.app_data_stores import AppUserProfile
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class AppleAppReviewsTaskGetAdvancedRequest(Request):
    """Collect the result of one App Store review task.

    `.post_and_wait([...])` posts tasks with `apple_app_reviews_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch.

    Source: https://docs.dataforseo.com/v3/app_data/apple/app_reviews/task_get/advanced/
    """

    id: str


class AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch(Model):
    """A review of an App Store app."""

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
    title: str | None = None
    review_text: str | None = None
    """Text of the review."""
    user_profile: AppUserProfile | None = None
    """Who wrote the review."""

    timestamp_as_datetime = AsDatetime("timestamp")


class AppleAppReviewsTaskGetAdvancedResult(Model):
    """One App Store app, with reviews of it."""

    app_id: str | None = None
    """Number that the task asked about."""
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
    """Always null, for the App Store names no total."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch] | None = None
    """The reviews."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[
    AppleAppReviewsTaskGetAdvancedResult, AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch
] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/app_reviews/task_get/advanced/{id}",
    operation="apple_app_reviews_task_get_advanced",
    kind="task_get",
    request=AppleAppReviewsTaskGetAdvancedRequest,
    result=AppleAppReviewsTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="apple_app_reviews_task_post", ready="apple_app_reviews_tasks_ready"),
)
