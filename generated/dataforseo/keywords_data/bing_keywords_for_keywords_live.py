# From spec/keywords_data/bing/keywords_for_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/keywords_for_keywords/live"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo.types.keywords_data_bing import BingKeyword
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingKeywordsForKeywordsLiveRequest", "bing_keywords_for_keywords_live"]


@request
class BingKeywordsForKeywordsLiveRequest(Request):
    """What `bing_keywords_for_keywords_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    search_partners: bool | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    device: Literal["all", "mobile", "desktop", "tablet"] | UnsetType | None = UNSET
    sort_by: Literal["search_volume", "cpc", "competition", "relevance"] | UnsetType | None = UNSET
    keywords: Sequence[str]
    keywords_negative: Sequence[str] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Boolean("search_partners"),
        rules.Time("date_from", format=rules.DATE, minimum="2 years ago"),
        rules.Time("date_to", format=rules.DATE, minimum="2 years ago"),
        rules.Text("device", values=("all", "mobile", "desktop", "tablet")),
        rules.Text("sort_by", values=("search_volume", "cpc", "competition", "relevance")),
        rules.ListOf("keywords", each=rules.Text(max_length=100), max_items=200, required=True),
        rules.ListOf("keywords_negative", each=rules.Text(), max_items=200),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[BingKeyword, BingKeyword] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/keywords_for_keywords/live",
    operation="bing_keywords_for_keywords_live",
    kind="live",
    request=BingKeywordsForKeywordsLiveRequest,
    result=BingKeyword,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_keywords/live/",
)


def bing_keywords_for_keywords_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    search_partners: bool | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    device: Literal["all", "mobile", "desktop", "tablet"] | UnsetType | None = UNSET,
    sort_by: Literal["search_volume", "cpc", "competition", "relevance"] | UnsetType | None = UNSET,
    keywords_negative: Sequence[str] | UnsetType | None = UNSET,
) -> Call[BingKeyword, BingKeyword]:
    """Run one Bing keyword idea request and give its result at once.

    Args:
        keywords: Seed keywords. At most 200 elements. Each element: at most 100 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        search_partners: Count the search engine's partner sites too. Default: false.
        date_from: First month, as its first day. Format: yyyy-mm-dd. Not before 2 years ago.
        date_to: Last month, as its last day. Format: yyyy-mm-dd. Not before 2 years ago.
        device: Devices that the figures are for. One of all, mobile, desktop, tablet. Default: all.
        sort_by: Field to sort by, highest first. One of search_volume, cpc, competition, relevance. Default:
            relevance.
        keywords_negative: Keywords to leave out. At most 200 elements.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: BingKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_keywords/live/
    """
    return Call(
        ENDPOINT,
        [
            BingKeywordsForKeywordsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                search_partners=search_partners,
                date_from=date_from,
                date_to=date_to,
                device=device,
                sort_by=sort_by,
                keywords=keywords,
                keywords_negative=keywords_negative,
            )
        ],
    )
