# From spec/business_data/tripadvisor/reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/business_data/tripadvisor/reviews/task_post"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class TripadvisorReviewsTaskPostRequest(Request):
    """Post Tripadvisor review tasks.

    `tripadvisor_reviews_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one call.

    Args:
        keyword: Name of the business. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it; charged as one more request.
        language_name: Full name of the language, as the list of languages has it; charged as one more
            request.
        depth: Reviews to collect; every started block of 10 is billed. At most 4490. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        url_path: Path or address of the place's page.
        ratings: Only reviews with these ratings. Each one of excellent, very_good, average, poor, terrible.
        visit_type: Only reviews of these kinds of travellers. Each one of families, couples, solo, business,
            friends.
        months: Only reviews of visits in these months. Each one of january, february, march, april, may,
            june, july, august, september, october, november, december.
        sort_by: Order of the reviews. One of most_recent, detailed_reviews.
        translate_reviews: Give reviews in the language of the page's domain. Default: true.
        search_reviews_keyword: Only reviews that contain this word.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of url_path, keyword. At least one of url_path, location_name, location_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/reviews/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=4490)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    url_path: Maybe[str] = UNSET
    ratings: Maybe[Sequence[Literal["excellent", "very_good", "average", "poor", "terrible"]]] = UNSET
    visit_type: Maybe[Sequence[Literal["families", "couples", "solo", "business", "friends"]]] = UNSET
    months: Maybe[
        Sequence[
            Literal[
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
            ]
        ]
    ] = UNSET
    sort_by: Maybe[Literal["most_recent", "detailed_reviews"]] = UNSET
    translate_reviews: Maybe[bool] = UNSET
    search_reviews_keyword: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("url_path", "keyword"), least=1),
        OneOf(("url_path", "location_name", "location_code"), least=1),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/tripadvisor/reviews/task_post",
    operation="tripadvisor_reviews_task_post",
    kind="task_post",
    request=TripadvisorReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
