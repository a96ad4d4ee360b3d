# From spec/dataforseo_labs/google/historical_keyword_data/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_keyword_data/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo.types.dataforseo_labs_keywords import ImpressionsInfo, KeywordInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleHistoricalKeywordDataLiveRequest(Request):
    """Give volume, price and competition of up to 700 keywords month by month.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up. At most 700 elements. Each element: at most 80 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: GoogleHistoricalKeywordDataLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_keyword_data/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=80), max_items=700)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleHistoricalKeywordDataLiveRatingHistory(Model):
    """The figures of a keyword in one month."""

    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    keyword_info: KeywordInfo | None = None
    """Volume, price and competition."""


class GoogleHistoricalKeywordDataLiveItem(Model):
    """A keyword and its figures month by month."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    history: List[GoogleHistoricalKeywordDataLiveRatingHistory] | None = None
    """Figures by month."""
    impressions_info: ImpressionsInfo | None = None
    """Figures of an ad campaign; no longer given."""


class GoogleHistoricalKeywordDataLiveResult(Model):
    """Volume, price and competition of several keywords month by month."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleHistoricalKeywordDataLiveItem] | None = None
    """One row for each keyword."""


GOOGLE_HISTORICAL_KEYWORD_DATA_LIVE: Endpoint[
    GoogleHistoricalKeywordDataLiveResult, GoogleHistoricalKeywordDataLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/historical_keyword_data/live",
    operation="google_historical_keyword_data_live",
    kind="live",
    request=GoogleHistoricalKeywordDataLiveRequest,
    result=GoogleHistoricalKeywordDataLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="keywords",
        listed="dataforseo_labs/historical_keyword_data/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
