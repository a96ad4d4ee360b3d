# From spec/keywords_data/google_ads/ad_traffic_by_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/google_ads/ad_traffic_by_keywords/live"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo.types.keywords_data_google_ads_ad_traffic_by_keywords import (
    GoogleAdsAdTrafficByKeywordsResult,
)
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Together
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleAdsAdTrafficByKeywordsLiveRequest", "google_ads_ad_traffic_by_keywords_live"]


@request
class GoogleAdsAdTrafficByKeywordsLiveRequest(Request):
    """What `google_ads_ad_traffic_by_keywords_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    keywords: Sequence[str]
    bid: float
    match: Literal["exact", "broad", "phrase"]
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    date_interval: Literal["next_week", "next_month", "next_quarter"] | UnsetType | None = UNSET
    sort_by: (
        Literal["relevance", "impressions", "ctr", "average_cpc", "cost", "clicks"] | UnsetType | None
    ) = UNSET
    search_partners: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.ListOf("keywords", each=rules.Text(max_length=80), max_items=1000, required=True),
        rules.Number("bid", required=True),
        rules.Text("match", values=("exact", "broad", "phrase"), required=True),
        rules.Time("date_from", format=rules.DATE),
        rules.Time("date_to", format=rules.DATE, maximum="1 year ahead"),
        rules.Text("date_interval", values=("next_week", "next_month", "next_quarter")),
        rules.Text("sort_by", values=("relevance", "impressions", "ctr", "average_cpc", "cost", "clicks")),
        rules.Boolean("search_partners"),
    )
    GROUP_RULES = (Together(("date_from", "date_to")),)


ENDPOINT: Endpoint[GoogleAdsAdTrafficByKeywordsResult, GoogleAdsAdTrafficByKeywordsResult] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/ad_traffic_by_keywords/live",
    operation="google_ads_ad_traffic_by_keywords_live",
    kind="live",
    request=GoogleAdsAdTrafficByKeywordsLiveRequest,
    result=GoogleAdsAdTrafficByKeywordsResult,
    rows="result",
    billing=Billing(model="per request", request=0.075, since="2026-06-26"),
    repeat="charged",
    limits=Limits(calls_per_minute=12, tasks_per_call=1),
    split="keywords",
    docs="https://docs.dataforseo.com/v3/keywords_data/google_ads/ad_traffic_by_keywords/live/",
)


def google_ads_ad_traffic_by_keywords_live(
    *,
    keywords: Sequence[str],
    bid: float,
    match: Literal["exact", "broad", "phrase"],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    date_interval: Literal["next_week", "next_month", "next_quarter"] | UnsetType | None = UNSET,
    sort_by: Literal["relevance", "impressions", "ctr", "average_cpc", "cost", "clicks"]
    | UnsetType
    | None = UNSET,
    search_partners: bool | UnsetType | None = UNSET,
) -> Call[GoogleAdsAdTrafficByKeywordsResult, GoogleAdsAdTrafficByKeywordsResult]:
    """Run one Google Ads traffic forecast request and give its result at once.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        bid: Highest cost of a click to forecast with.
        match: How closely a search has to match the keyword. One of exact, broad, phrase.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        date_from: First day of the forecast, from tomorrow on. Format: yyyy-mm-dd.
        date_to: Last day of the forecast, after date_from. Format: yyyy-mm-dd. Not after 1 year ahead.
        date_interval: Period of the forecast; takes the place of date_from and date_to. One of next_week,
            next_month, next_quarter. Default: next_month.
        sort_by: Field to sort by, highest first. One of relevance, impressions, ctr, average_cpc, cost,
            clicks. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.

    All or none of date_from, date_to (The forecast needs both ends of its window, or takes date_interval).

    Charged 0.075 USD a request, as of 2026-06-26. At most 12 calls a minute. Rows:
    GoogleAdsAdTrafficByKeywordsResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/ad_traffic_by_keywords/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleAdsAdTrafficByKeywordsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                keywords=keywords,
                bid=bid,
                match=match,
                date_from=date_from,
                date_to=date_to,
                date_interval=date_interval,
                sort_by=sort_by,
                search_partners=search_partners,
            )
        ],
    )
