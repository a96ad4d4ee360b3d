# From spec/keywords_data/bing/search_volume_history/task_post.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/search_volume_history/task_post"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingSearchVolumeHistoryTaskPostRequest", "bing_search_volume_history_task_post"]


@request
class BingSearchVolumeHistoryTaskPostRequest(Request):
    """What `bing_search_volume_history_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    keywords: Sequence[str]
    device: Sequence[Literal["mobile", "desktop", "tablet", "non_smartphones"]] | UnsetType | None = UNSET
    period: Literal["monthly", "weekly", "daily"] | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("location_coordinate"),
        rules.Time("date_from", format=rules.DATE, minimum="2 years ago"),
        rules.Time("date_to", format=rules.DATE, minimum="2 years ago"),
        rules.ListOf("keywords", each=rules.Text(max_length=100), max_items=1000, required=True),
        rules.ListOf("device", each=rules.Text(values=("mobile", "desktop", "tablet", "non_smartphones"))),
        rules.Text("period", values=("monthly", "weekly", "daily")),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
        rules.Text("language_name"),
        rules.Text("language_code"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/search_volume_history/task_post",
    operation="bing_search_volume_history_task_post",
    kind="task_post",
    request=BingSearchVolumeHistoryTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/task_post/",
)


def bing_search_volume_history_task_post(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    device: Sequence[Literal["mobile", "desktop", "tablet", "non_smartphones"]] | UnsetType | None = UNSET,
    period: Literal["monthly", "weekly", "daily"] | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Bing search volume history tasks.

    `bing_search_volume_history_task_get.post_and_wait([...])` posts such tasks, waits and collects them in
    one call.

    Args:
        keywords: Keywords to look up. At most 1,000 elements. Each element: at most 100 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        date_from: First month, as its first day. Format: yyyy-mm-dd. Not before 2 years ago.
        date_to: Last month, as its last day. Format: yyyy-mm-dd. Not before 2 years ago.
        device: Devices to count separately. Each one of mobile, desktop, tablet, non_smartphones. Default:
            mobile, desktop, tablet, non_smartphones.
        period: Length of one step in time. One of monthly, weekly, daily. Default: monthly.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/task_post/
    """
    return Call(
        ENDPOINT,
        [
            BingSearchVolumeHistoryTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                location_coordinate=location_coordinate,
                date_from=date_from,
                date_to=date_to,
                keywords=keywords,
                device=device,
                period=period,
                postback_url=postback_url,
                pingback_url=pingback_url,
                language_name=language_name,
                language_code=language_code,
            )
        ],
    )
