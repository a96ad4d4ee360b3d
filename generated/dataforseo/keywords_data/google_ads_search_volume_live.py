# From spec/keywords_data/google_ads/search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/google_ads/search_volume/live"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo.types.keywords_data_google_ads import GoogleAdsKeyword
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleAdsSearchVolumeLiveRequest", "google_ads_search_volume_live"]


@request
class GoogleAdsSearchVolumeLiveRequest(Request):
    """What `google_ads_search_volume_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    include_adult_keywords: bool | UnsetType | None = UNSET
    sort_by: (
        Literal[
            "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
        ]
        | UnsetType
        | None
    ) = UNSET
    search_partners: bool | UnsetType | None = UNSET
    keywords: Sequence[str]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Time("date_from", format=rules.DATE, minimum="4 years ago", maximum="1 day ago"),
        rules.Time("date_to", format=rules.DATE, maximum="1 day ago"),
        rules.Boolean("include_adult_keywords"),
        rules.Text(
            "sort_by",
            values=(
                "relevance",
                "search_volume",
                "competition_index",
                "low_top_of_page_bid",
                "high_top_of_page_bid",
            ),
        ),
        rules.Boolean("search_partners"),
        rules.ListOf("keywords", each=rules.Text(max_length=80), max_items=1000, required=True),
    )


ENDPOINT: Endpoint[GoogleAdsKeyword, GoogleAdsKeyword] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/search_volume/live",
    operation="google_ads_search_volume_live",
    kind="live",
    request=GoogleAdsSearchVolumeLiveRequest,
    result=GoogleAdsKeyword,
    rows="result",
    billing=Billing(model="per request", request=0.075, since="2026-06-26"),
    repeat="charged",
    limits=Limits(calls_per_minute=12, tasks_per_call=1),
    split="keywords",
    docs="https://docs.dataforseo.com/v3/keywords_data/google_ads/search_volume/live/",
)


def google_ads_search_volume_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    include_adult_keywords: bool | UnsetType | None = UNSET,
    sort_by: Literal[
        "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
    ]
    | UnsetType
    | None = UNSET,
    search_partners: bool | UnsetType | None = UNSET,
) -> Call[GoogleAdsKeyword, GoogleAdsKeyword]:
    """Run one Google Ads search volume request and give its result at once.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        date_from: First day. Format: yyyy-mm-dd. From 4 years ago to 1 day ago.
        date_to: Last day. Format: yyyy-mm-dd. Not after 1 day ago. Default: 1 day ago.
        include_adult_keywords: Include keywords of adult content. Default: false.
        sort_by: Field to sort by, highest first. One of relevance, search_volume, competition_index,
            low_top_of_page_bid, high_top_of_page_bid. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.

    Charged 0.075 USD a request, as of 2026-06-26. At most 12 calls a minute. Rows: GoogleAdsKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/search_volume/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleAdsSearchVolumeLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                date_from=date_from,
                date_to=date_to,
                include_adult_keywords=include_adult_keywords,
                sort_by=sort_by,
                search_partners=search_partners,
                keywords=keywords,
            )
        ],
    )
