# From spec/app_data/google/app_reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/app_data/google/app_reviews/task_post"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleAppReviewsTaskPostRequest(Request):
    """Post Google Play review tasks.

    `google_app_reviews_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
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

    The price is not known to the spec. At most 100 tasks a call.

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


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/app_data/google/app_reviews/task_post",
    operation="google_app_reviews_task_post",
    kind="task_post",
    request=GoogleAppReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
