# From spec/business_data/google/extended_reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/extended_reviews/task_post"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleExtendedReviewsTaskPostRequest", "google_extended_reviews_task_post"]


@request
class GoogleExtendedReviewsTaskPostRequest(Request):
    """What `google_extended_reviews_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    cid: str | UnsetType | None = UNSET
    place_id: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("keyword", max_length=700),
        rules.Text("cid"),
        rules.Text("place_id"),
        rules.Integer("depth", maximum=1000),
    )
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
    docs="https://docs.dataforseo.com/v3/business_data/google/extended_reviews/task_post/",
)


def google_extended_reviews_task_post(
    *,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    cid: str | UnsetType | None = UNSET,
    place_id: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post extended Google review tasks.

    `google_extended_reviews_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        keyword: Name of the business; triples the price of the Google Reviews API. Search operators such as
            `site:` multiply it by 5. At most 700 characters.
        cid: Google's number of the business; doubles the price of the Google Reviews API.
        place_id: Google's identifier of the place on the map; doubles the price of the Google Reviews API.
        depth: Reviews to collect; every started block of 20 is billed. At most 1000. Default: 20.

    At least one of keyword, cid, place_id. At least one of location_name, location_code, location_coordinate.
    At least one of language_name, language_code.

    The price is not known to the spec. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/business_data/google/extended_reviews/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleExtendedReviewsTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                pingback_url=pingback_url,
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                keyword=keyword,
                cid=cid,
                place_id=place_id,
                depth=depth,
            )
        ],
    )
