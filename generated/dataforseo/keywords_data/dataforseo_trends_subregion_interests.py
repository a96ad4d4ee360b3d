# From spec/keywords_data/dataforseo_trends/subregion_interests/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/dataforseo_trends/subregion_interests/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_dataforseo_trends import TrendsSubregionInterests
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class DataforseoTrendsSubregionInterestsLiveRequest(Request):
    """Give the popularity of keywords by region.

    Args:
        keywords: Keywords to compare. At most 5 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        date_from: First day. Format: yyyy-mm-dd. Not before 2004-01-01 (2008-01-01 while type is news,
            2008-01-01 while type is ecommerce). Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        type: Which search is analysed. One of web, news, ecommerce. Default: web.
        time_range: A period before now; ignored when days are given. One of past_4_hours, past_day,
            past_7_days, past_30_days, past_90_days, past_12_months, past_5_years.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.0024 USD a request, as of 2026-07-28 (account list). Rows: TrendsSubregionInterests.

    Source: https://docs.dataforseo.com/v3/keywords_data/dataforseo_trends/subregion_interests/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(max_items=5)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    date_from: Maybe[
        Annotated[
            str | date,
            rules.Time(minimum="2004-01-01"),
            rules.When("type", "news", minimum="2008-01-01"),
            rules.When("type", "ecommerce", minimum="2008-01-01"),
        ]
    ] = UNSET
    date_to: Maybe[str | date] = UNSET
    type: Maybe[Literal["web", "news", "ecommerce"]] = UNSET
    time_range: Maybe[
        Literal[
            "past_4_hours",
            "past_day",
            "past_7_days",
            "past_30_days",
            "past_90_days",
            "past_12_months",
            "past_5_years",
        ]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class DataforseoTrendsSubregionInterestsLiveResult(Model):
    """The popularity of keywords by region."""

    keywords: List[str] | None = None
    """The keywords that were asked for."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Int | None = None
    """Length of items."""
    items: List[TrendsSubregionInterests] | None = None
    """One view of the popularity."""

    datetime_as_datetime = AsDatetime("datetime")


DATAFORSEO_TRENDS_SUBREGION_INTERESTS_LIVE: Endpoint[
    DataforseoTrendsSubregionInterestsLiveResult, TrendsSubregionInterests
] = Endpoint(
    method="POST",
    path="/v3/keywords_data/dataforseo_trends/subregion_interests/live",
    operation="dataforseo_trends_subregion_interests_live",
    kind="live",
    request=DataforseoTrendsSubregionInterestsLiveRequest,
    result=DataforseoTrendsSubregionInterestsLiveResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.0024,
        listed="keywords_data/dataforseo_trends/subregion_interests/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
