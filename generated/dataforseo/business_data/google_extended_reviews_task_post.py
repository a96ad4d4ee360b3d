# From spec/business_data/google/extended_reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/extended_reviews/task_post"""

from typing import Annotated

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleExtendedReviewsTaskPostRequest(Request):
    """Post extended Google review tasks.

    `google_extended_reviews_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        keyword: Name of the business; triples the price of the Google Reviews API. Search operators such as
            `site:` multiply it by 5. At most 700 characters.
        cid: Google's number of the business; doubles the price of the Google Reviews API.
        place_id: Google's identifier of the place on the map; doubles the price of the Google Reviews API.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Reviews to collect; every started block of 20 is billed. At most 1000. Default: 20.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of keyword, cid, place_id. At least one of location_name, location_code, location_coordinate.
    At least one of language_name, language_code.

    The price is not known to the spec. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/business_data/google/extended_reviews/task_post/
    """

    keyword: Maybe[Annotated[str, fields.KEYWORD]] = UNSET
    cid: Maybe[str] = UNSET
    place_id: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=1000)]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("keyword", "cid", "place_id"), least=1),
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/google/extended_reviews/task_post",
    operation="google_extended_reviews_task_post",
    kind="task_post",
    request=GoogleExtendedReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="unknown",
        times=(
            PriceFactor(
                field="keyword",
                factor=5.0,
                contains=(
                    "cache:",
                    "define:",
                    "definition:",
                    "filetype:",
                    "id:",
                    "inanchor:",
                    "info:",
                    "intext:",
                    "intitle:",
                    "inurl:",
                    "link:",
                    "related:",
                    "site:",
                ),
            ),
        ),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
