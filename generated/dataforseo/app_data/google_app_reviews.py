# From spec/app_data/google/app_reviews/ by `make generate`; do not edit.
"""The endpoints below /v3/app_data/google/app_reviews/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.app_data_stores import AppHtmlResult, AppUserProfile
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.ready_tasks import ReadyAdvancedTask
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAppReviewsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Play review task.

    `.post_and_wait([...])` posts tasks with `google_app_reviews_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

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
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    helpful_count: Int | None = None
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
    location_code: Int | None = None
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
    reviews_count: Int | None = None
    """Number of reviews that the app has in all."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch] | None = None
    """The reviews."""

    datetime_as_datetime = AsDatetime("datetime")


GOOGLE_APP_REVIEWS_TASK_GET_ADVANCED: Endpoint[
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


class GoogleAppReviewsTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Play review task.

    `.post_and_wait([...])` posts tasks with `google_app_reviews_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_reviews/task_get/html/
    """

    id: str


GOOGLE_APP_REVIEWS_TASK_GET_HTML: Endpoint[AppHtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_reviews/task_get/html/{id}",
    operation="google_app_reviews_task_get_html",
    kind="task_get",
    request=GoogleAppReviewsTaskGetHtmlRequest,
    result=AppHtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_reviews_task_post", ready="google_app_reviews_tasks_ready"),
)


class GoogleAppReviewsTaskPostRequest(Request):
    """Post Google Play review tasks.

    `google_app_reviews_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call; `google_app_reviews_task_get_html` can too.

    Args:
        app_id: Identifier of the app in its store, as in the app's address.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Reviews to collect; every started block of 150 is billed. At most 100000. Default: 150.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        rating: Only reviews with this many stars. One of 1, 2, 3, 4, 5.
        sort_by: Order of the reviews. One of newest, most_relevant. Default: most_relevant.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.00075 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 150 results that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_reviews/task_post/
    """

    app_id: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=100000)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    rating: Maybe[Annotated[int, rules.Integer(values=(1, 2, 3, 4, 5))]] = UNSET
    sort_by: Maybe[Literal["newest", "most_relevant"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_APP_REVIEWS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/app_data/google/app_reviews/task_post",
    operation="google_app_reviews_task_post",
    kind="task_post",
    request=GoogleAppReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.00075,
        pages=PagePricing(further=1.0, results="depth", size=150, default=150),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="app_data/app_reviews/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAppReviewsTasksReadyRequest(Request):
    """List the finished Google Play review tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyAdvancedTask.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_reviews/tasks_ready/
    """


GOOGLE_APP_REVIEWS_TASKS_READY: Endpoint[ReadyAdvancedTask, ReadyAdvancedTask] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_reviews/tasks_ready",
    operation="google_app_reviews_tasks_ready",
    kind="tasks_ready",
    request=GoogleAppReviewsTasksReadyRequest,
    result=ReadyAdvancedTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
