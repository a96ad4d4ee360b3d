# From spec/keywords_data/google_ads/ad_traffic_by_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/google_ads/ad_traffic_by_keywords/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_google_ads_ad_traffic_by_keywords import (
    GoogleAdsAdTrafficByKeywordsResult,
)
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import Together
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleAdsAdTrafficByKeywordsLiveRequest(Request):
    """Run one Google Ads traffic forecast request and give its result at once.

    `.split(...)` takes keywords of any length, sends as many calls as it needs and joins what they answer.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        bid: Highest cost of a click to forecast with.
        match: How closely a search has to match the keyword. One of exact, broad, phrase.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day of the forecast, from tomorrow on. Format: yyyy-mm-dd.
        date_to: Last day of the forecast, after date_from. Format: yyyy-mm-dd. Not after 1 year ahead.
        date_interval: Period of the forecast; takes the place of date_from and date_to. One of next_week,
            next_month, next_quarter. Default: next_month.
        sort_by: Field to sort by, highest first. One of relevance, impressions, ctr, average_cpc, cost,
            clicks. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    All or none of date_from, date_to (The forecast needs both ends of its window, or takes date_interval).

    Charged 0.075 USD a request, as of 2026-06-26. At most 12 calls a minute. Rows:
    GoogleAdsAdTrafficByKeywordsResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/ad_traffic_by_keywords/live/
    """

    keywords: Annotated[Sequence[str], fields.KEYWORDS]
    bid: float
    match: Literal["exact", "broad", "phrase"]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[str | date] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(maximum="1 year ahead")]] = UNSET
    date_interval: Maybe[Literal["next_week", "next_month", "next_quarter"]] = UNSET
    sort_by: Maybe[Literal["relevance", "impressions", "ctr", "average_cpc", "cost", "clicks"]] = UNSET
    search_partners: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
