# From spec/keywords_data/google_ads/keywords_for_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/google_ads/keywords_for_keywords/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_google_ads import GoogleAdsKeyword
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleAdsKeywordsForKeywordsLiveRequest(Request):
    """Run one Google Ads keyword idea request and give its result at once.

    Args:
        keywords: Seed keywords, each of up to 10 words. At most 20 elements. Each element: at most 80
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day. Format: yyyy-mm-dd. From 4 years ago to 1 day ago.
        date_to: Last day. Format: yyyy-mm-dd. Not after 1 day ago. Default: 1 day ago.
        include_adult_keywords: Include keywords of adult content. Default: false.
        sort_by: Field to sort by, highest first. One of relevance, search_volume, competition_index,
            low_top_of_page_bid, high_top_of_page_bid. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.075 USD a request, as of 2026-06-26. At most 12 calls a minute. Rows: GoogleAdsKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_keywords/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=80), max_items=20)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="4 years ago", maximum="1 day ago")]] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(maximum="1 day ago")]] = UNSET
    include_adult_keywords: Maybe[bool] = UNSET
    sort_by: Maybe[
        Literal[
            "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
        ]
    ] = UNSET
    search_partners: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


ENDPOINT: Endpoint[GoogleAdsKeyword, GoogleAdsKeyword] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/keywords_for_keywords/live",
    operation="google_ads_keywords_for_keywords_live",
    kind="live",
    request=GoogleAdsKeywordsForKeywordsLiveRequest,
    result=GoogleAdsKeyword,
    rows="result",
    billing=Billing(model="per request", request=0.075, since="2026-06-26"),
    repeat="charged",
    limits=Limits(calls_per_minute=12, tasks_per_call=1),
)
