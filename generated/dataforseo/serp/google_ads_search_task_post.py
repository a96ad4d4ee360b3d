# From spec/serp/google/ads_search/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/ads_search/task_post"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Needs, OneOf, Together
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleAdsSearchTaskPostRequest", "google_ads_search_task_post"]


@request
class GoogleAdsSearchTaskPostRequest(Request):
    """What `google_ads_search_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["advanced"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    advertiser_ids: Sequence[str] | UnsetType | None = UNSET
    target: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    platform: (
        Literal["all", "google_play", "google_maps", "google_search", "google_shopping", "youtube"]
        | UnsetType
        | None
    ) = UNSET
    format: Literal["all", "text", "image", "video"] | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("advanced",)),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.ListOf("advertiser_ids", each=rules.Text(), max_items=25),
        rules.Text("target"),
        rules.Integer("depth", maximum=700),
        rules.Text("location_coordinate"),
        rules.Text(
            "platform",
            values=("all", "google_play", "google_maps", "google_search", "google_shopping", "youtube"),
        ),
        rules.Text("format", values=("all", "text", "image", "video")),
        rules.Time("date_from", format=rules.DATE, minimum="2018-05-31", maximum="today"),
        rules.Time("date_to", format=rules.DATE, minimum="2018-05-31", maximum="today"),
    )
    GROUP_RULES = (
        OneOf(("target", "advertiser_ids"), least=1),
        Together(("date_from", "date_to")),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/ads_search/task_post",
    operation="google_ads_search_task_post",
    kind="task_post",
    request=GoogleAdsSearchTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/serp/google/ads_search/task_post/",
)


def google_ads_search_task_post(
    *,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["advanced"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    advertiser_ids: Sequence[str] | UnsetType | None = UNSET,
    target: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    platform: Literal["all", "google_play", "google_maps", "google_search", "google_shopping", "youtube"]
    | UnsetType
    | None = UNSET,
    format: Literal["all", "text", "image", "video"] | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google ad tasks.

    `google_ads_search_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
    one call.

    Args:
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        advertiser_ids: Advertisers, by the identifiers that ads_advertisers gives. At most 25 elements.
        target: Domain whose ads are searched.
        depth: Results to collect; every started page of 40 is billed. At most 700. Default: 40.
        location_coordinate: A point, `latitude,longitude`.
        platform: Where the ads are shown. One of all, google_play, google_maps, google_search,
            google_shopping, youtube. Default: all.
        format: Format of the ads. One of all, text, image, video.
        date_from: First day on which an ad was shown. Format: yyyy-mm-dd. From 2018-05-31 to today.
        date_to: Last day on which an ad was shown. Format: yyyy-mm-dd. From 2018-05-31 to today.

    At least one of target, advertiser_ids. All or none of date_from, date_to.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_search/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleAdsSearchTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                advertiser_ids=advertiser_ids,
                target=target,
                depth=depth,
                location_coordinate=location_coordinate,
                platform=platform,
                format=format,
                date_from=date_from,
                date_to=date_to,
            )
        ],
    )
