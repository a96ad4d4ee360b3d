# From spec/serp/google/ads_search/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/ads_search/task_post"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import Needs, OneOf, Together
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleAdsSearchTaskPostRequest(Request):
    """Post Google ad tasks.

    `google_ads_search_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
    one call.

    Args:
        target: Domain whose ads are searched.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        depth: Results to collect; every started page of 40 is billed. At most 700. Default: 40.
        date_from: First day on which an ad was shown. Format: yyyy-mm-dd. From 2018-05-31 to today.
        date_to: Last day on which an ad was shown. Format: yyyy-mm-dd. From 2018-05-31 to today.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        advertiser_ids: Advertisers, by the identifiers that ads_advertisers gives. At most 25 elements.
        platform: Where the ads are shown. One of all, google_play, google_maps, google_search,
            google_shopping, youtube. Default: all.
        format: Format of the ads. One of all, text, image, video.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of target, advertiser_ids. All or none of date_from, date_to.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_search/task_post/
    """

    target: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="2018-05-31", maximum="today")]] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(minimum="2018-05-31", maximum="today")]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    advertiser_ids: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=25)]] = UNSET
    platform: Maybe[
        Literal["all", "google_play", "google_maps", "google_search", "google_shopping", "youtube"]
    ] = UNSET
    format: Maybe[Literal["all", "text", "image", "video"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

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
)
