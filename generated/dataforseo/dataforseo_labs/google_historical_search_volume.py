# From spec/dataforseo_labs/google/historical_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_search_volume/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo.types.dataforseo_labs_keywords import (
    AvgBacklinks,
    ClickstreamKeyword,
    ImpressionsInfo,
    KeywordInfo,
    KeywordProperties,
    NormalizedKeywordInfo,
    SerpInfo,
)
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleHistoricalSearchVolumeLiveRequest(Request):
    """Give the search volume of up to 700 keywords month by month since 2019.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up. At most 700 elements. Each element: at most 80 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-01 (public programs that quote the price
    page). Times 2 for include_clickstream_data. Rows: GoogleHistoricalSearchVolumeLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_search_volume/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=80), max_items=700)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    include_clickstream_data: Maybe[bool] = UNSET
    include_serp_info: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleHistoricalSearchVolumeLiveItem(Model):
    """A keyword and its search volume month by month."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    keyword_info: KeywordInfo | None = None
    """Volume, price and competition."""
    keyword_info_normalized_with_bing: NormalizedKeywordInfo | None = None
    """Volume, corrected by that of Bing."""
    keyword_info_normalized_with_clickstream: NormalizedKeywordInfo | None = None
    """Volume, corrected by clickstreams."""
    clickstream_keyword_info: ClickstreamKeyword | None = None
    """Volume measured from clickstreams."""
    keyword_properties: KeywordProperties | None = None
    """Difficulty and synonyms."""
    serp_info: SerpInfo | None = None
    """What the result page looks like."""
    avg_backlinks_info: AvgBacklinks | None = None
    """Average backlinks of the first ten results."""
    impressions_info: ImpressionsInfo | None = None
    """Figures of an ad campaign; no longer given."""
    search_partners: bool | None = None
    """Whether the figures include the search engine's partner sites."""


class GoogleHistoricalSearchVolumeLiveResult(Model):
    """The search volume of several keywords month by month."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleHistoricalSearchVolumeLiveItem] | None = None
    """One row for each keyword."""


GOOGLE_HISTORICAL_SEARCH_VOLUME_LIVE: Endpoint[
    GoogleHistoricalSearchVolumeLiveResult, GoogleHistoricalSearchVolumeLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/historical_search_volume/live",
    operation="google_historical_search_volume_live",
    kind="live",
    request=GoogleHistoricalSearchVolumeLiveRequest,
    result=GoogleHistoricalSearchVolumeLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="keywords",
        times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
        since="2026-07-01",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
