# From spec/app_data/apple/app_reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/app_data/apple/app_reviews/task_post"""

from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "AppleAppReviewsTaskPostRequest", "apple_app_reviews_task_post"]


@request
class AppleAppReviewsTaskPostRequest(Request):
    """What `apple_app_reviews_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["advanced"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    app_id: str
    depth: int | UnsetType | None = UNSET
    sort_by: Literal["most_recent", "most_helpful"] | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("advanced",)),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("app_id", required=True),
        rules.Integer("depth", maximum=500),
        rules.Text("sort_by", values=("most_recent", "most_helpful")),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/app_data/apple/app_reviews/task_post",
    operation="apple_app_reviews_task_post",
    kind="task_post",
    request=AppleAppReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/app_data/apple/app_reviews/task_post/",
)


def apple_app_reviews_task_post(
    *,
    app_id: str,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["advanced"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    sort_by: Literal["most_recent", "most_helpful"] | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post App Store review tasks.

    `apple_app_reviews_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
    one call.

    Args:
        app_id: Identifier of the app in its store, as in the app's address.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        depth: Reviews to collect; every started block of 25 is billed. At most 500. Default: 25.
        sort_by: Order of the reviews. One of most_recent, most_helpful. Default: most_helpful.

    At least one of location_name, location_code. At least one of language_name, language_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/app_data/apple/app_reviews/task_post/
    """
    return Call(
        ENDPOINT,
        [
            AppleAppReviewsTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                app_id=app_id,
                depth=depth,
                sort_by=sort_by,
            )
        ],
    )
