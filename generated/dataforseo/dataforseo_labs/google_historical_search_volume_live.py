# From spec/dataforseo_labs/google/historical_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_search_volume/live"""

from collections.abc import Sequence

from dataforseo.types.dataforseo_labs_keywords import (
    AvgBacklinks,
    ClickstreamKeyword,
    ImpressionsInfo,
    KeywordInfo,
    KeywordProperties,
    NormalizedKeywordInfo,
    SerpInfo,
)
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleHistoricalSearchVolumeLiveItem",
    "GoogleHistoricalSearchVolumeLiveRequest",
    "GoogleHistoricalSearchVolumeLiveResult",
    "google_historical_search_volume_live",
]


@request
class GoogleHistoricalSearchVolumeLiveRequest(Request):
    """What `google_historical_search_volume_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    include_clickstream_data: bool | UnsetType | None = UNSET
    include_serp_info: bool | UnsetType | None = UNSET
    keywords: Sequence[str]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("include_serp_info"),
        rules.ListOf("keywords", each=rules.Text(max_length=80), max_items=700, required=True),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleHistoricalSearchVolumeLiveItem(Model):
    """A keyword and its search volume month by month."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
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
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[GoogleHistoricalSearchVolumeLiveItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleHistoricalSearchVolumeLiveResult, GoogleHistoricalSearchVolumeLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/historical_search_volume/live",
    operation="google_historical_search_volume_live",
    kind="live",
    request=GoogleHistoricalSearchVolumeLiveRequest,
    result=GoogleHistoricalSearchVolumeLiveResult,
    rows="items",
    billing=Billing(
        model="unknown", times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),)
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_search_volume/live/",
)


def google_historical_search_volume_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    include_serp_info: bool | UnsetType | None = UNSET,
) -> Call[GoogleHistoricalSearchVolumeLiveResult, GoogleHistoricalSearchVolumeLiveItem]:
    """Give the search volume of up to 700 keywords month by month since 2019.

    Args:
        keywords: Keywords to look up. At most 700 elements. Each element: at most 80 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.

    At least one of location_name, location_code. At least one of language_name, language_code.

    The price is not known to the spec. What was seen of the prices of DataForSEO Labs is of calls for current
    data. Times 2 for include_clickstream_data. Rows: GoogleHistoricalSearchVolumeLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_search_volume/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleHistoricalSearchVolumeLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                include_clickstream_data=include_clickstream_data,
                include_serp_info=include_serp_info,
                keywords=keywords,
            )
        ],
    )
