# From spec/keywords_data/bing/search_volume_history/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/search_volume_history/live"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo.types.keywords_data_bing_search_volume_history import BingSearchVolumeHistoryResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingSearchVolumeHistoryLiveRequest", "bing_search_volume_history_live"]


@request
class BingSearchVolumeHistoryLiveRequest(Request):
    """What `bing_search_volume_history_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    keywords: Sequence[str]
    device: Sequence[Literal["mobile", "desktop", "tablet", "non_smartphones"]] | UnsetType | None = UNSET
    period: Literal["monthly", "weekly", "daily"] | UnsetType | None = UNSET
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
        rules.Text("language_name"),
        rules.Text("language_code"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[BingSearchVolumeHistoryResult, BingSearchVolumeHistoryResult] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/search_volume_history/live",
    operation="bing_search_volume_history_live",
    kind="live",
    request=BingSearchVolumeHistoryLiveRequest,
    result=BingSearchVolumeHistoryResult,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/live/",
)


def bing_search_volume_history_live(
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
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
) -> Call[BingSearchVolumeHistoryResult, BingSearchVolumeHistoryResult]:
    """Run one Bing search volume history request and give its result at once.

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
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: BingSearchVolumeHistoryResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/live/
    """
    return Call(
        ENDPOINT,
        [
            BingSearchVolumeHistoryLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                location_coordinate=location_coordinate,
                date_from=date_from,
                date_to=date_to,
                keywords=keywords,
                device=device,
                period=period,
                language_name=language_name,
                language_code=language_code,
            )
        ],
    )
