# From spec/keywords_data/bing/keywords_for_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/keywords_for_keywords/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_bing import BingKeyword
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class BingKeywordsForKeywordsLiveRequest(Request):
    """Run one Bing keyword idea request and give its result at once.

    Args:
        keywords: Seed keywords. At most 200 elements. Each element: at most 100 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Devices that the figures are for. One of desktop, mobile, tablet, all. Default: all.
        date_from: First month, as its first day. Format: yyyy-mm-dd. Not before 2 years ago.
        date_to: Last month, as its last day. Format: yyyy-mm-dd. Not before 2 years ago.
        search_partners: Count the search engine's partner sites too. Default: false.
        sort_by: Field to sort by, highest first. One of search_volume, cpc, competition, relevance. Default:
            relevance.
        keywords_negative: Keywords to leave out. At most 200 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: BingKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_keywords/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=100), max_items=200)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile", "tablet", "all"]] = UNSET
    date_from: Maybe[Annotated[str | date, fields.DATE_FROM]] = UNSET
    date_to: Maybe[Annotated[str | date, fields.DATE_TO]] = UNSET
    search_partners: Maybe[bool] = UNSET
    sort_by: Maybe[Literal["search_volume", "cpc", "competition", "relevance"]] = UNSET
    keywords_negative: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=200)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
