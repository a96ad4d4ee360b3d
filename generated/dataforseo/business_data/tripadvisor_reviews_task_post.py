# From spec/business_data/tripadvisor/reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/business_data/tripadvisor/reviews/task_post"""

from collections.abc import Sequence
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "TripadvisorReviewsTaskPostRequest", "tripadvisor_reviews_task_post"]


@request
class TripadvisorReviewsTaskPostRequest(Request):
    """What `tripadvisor_reviews_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    url_path: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    ratings: Sequence[Literal["excellent", "very_good", "average", "poor", "terrible"]] | UnsetType | None = (
        UNSET
    )
    visit_type: Sequence[Literal["families", "couples", "solo", "business", "friends"]] | UnsetType | None = (
        UNSET
    )
    months: (
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
        | UnsetType
        | None
    ) = UNSET
    sort_by: Literal["most_recent", "detailed_reviews"] | UnsetType | None = UNSET
    translate_reviews: bool | UnsetType | None = UNSET
    search_reviews_keyword: str | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("url_path"),
        rules.Text("keyword", max_length=700),
        rules.Integer("depth", maximum=4490),
        rules.ListOf(
            "ratings", each=rules.Text(values=("excellent", "very_good", "average", "poor", "terrible"))
        ),
        rules.ListOf(
            "visit_type", each=rules.Text(values=("families", "couples", "solo", "business", "friends"))
        ),
        rules.ListOf(
            "months",
            each=rules.Text(
                values=(
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
                )
            ),
        ),
        rules.Text("sort_by", values=("most_recent", "detailed_reviews")),
        rules.Boolean("translate_reviews"),
        rules.Text("search_reviews_keyword"),
    )
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
    docs="https://docs.dataforseo.com/v3/business_data/tripadvisor/reviews/task_post/",
)


def tripadvisor_reviews_task_post(
    *,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    url_path: str | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    ratings: Sequence[Literal["excellent", "very_good", "average", "poor", "terrible"]]
    | UnsetType
    | None = UNSET,
    visit_type: Sequence[Literal["families", "couples", "solo", "business", "friends"]]
    | UnsetType
    | None = UNSET,
    months: Sequence[
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
    | UnsetType
    | None = UNSET,
    sort_by: Literal["most_recent", "detailed_reviews"] | UnsetType | None = UNSET,
    translate_reviews: bool | UnsetType | None = UNSET,
    search_reviews_keyword: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Tripadvisor review tasks.

    `tripadvisor_reviews_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one call.

    Args:
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it; charged as one more
            request.
        language_code: Code of the language, as the list of languages has it; charged as one more request.
        url_path: Path or address of the place's page.
        keyword: Name of the business. At most 700 characters.
        depth: Reviews to collect; every started block of 10 is billed. At most 4490. Default: 10.
        ratings: Only reviews with these ratings. Each one of excellent, very_good, average, poor, terrible.
        visit_type: Only reviews of these kinds of travellers. Each one of families, couples, solo, business,
            friends.
        months: Only reviews of visits in these months. Each one of january, february, march, april, may,
            june, july, august, september, october, november, december.
        sort_by: Order of the reviews. One of most_recent, detailed_reviews.
        translate_reviews: Give reviews in the language of the page's domain. Default: true.
        search_reviews_keyword: Only reviews that contain this word.

    At least one of url_path, keyword. At least one of url_path, location_name, location_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/reviews/task_post/
    """
    return Call(
        ENDPOINT,
        [
            TripadvisorReviewsTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                pingback_url=pingback_url,
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                url_path=url_path,
                keyword=keyword,
                depth=depth,
                ratings=ratings,
                visit_type=visit_type,
                months=months,
                sort_by=sort_by,
                translate_reviews=translate_reviews,
                search_reviews_keyword=search_reviews_keyword,
            )
        ],
    )
