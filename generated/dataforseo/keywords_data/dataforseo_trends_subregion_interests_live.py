# From spec/keywords_data/dataforseo_trends/subregion_interests/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/dataforseo_trends/subregion_interests/live"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo.types.keywords_data_dataforseo_trends import TrendsSubregionInterests
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "DataforseoTrendsSubregionInterestsLiveRequest",
    "DataforseoTrendsSubregionInterestsLiveResult",
    "dataforseo_trends_subregion_interests_live",
]


@request
class DataforseoTrendsSubregionInterestsLiveRequest(Request):
    """What `dataforseo_trends_subregion_interests_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    keywords: Sequence[str]
    type: Literal["web", "news", "ecommerce"] | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    time_range: (
        Literal[
            "past_4_hours",
            "past_day",
            "past_7_days",
            "past_30_days",
            "past_90_days",
            "past_12_months",
            "past_5_years",
        ]
        | UnsetType
        | None
    ) = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.ListOf("keywords", each=rules.Text(), max_items=5, required=True),
        rules.Text("type", values=("web", "news", "ecommerce")),
        rules.Time(
            "date_from",
            format=rules.DATE,
            minimum="2004-01-01",
            when=(
                rules.When("type", "news", minimum="2008-01-01"),
                rules.When("type", "ecommerce", minimum="2008-01-01"),
            ),
        ),
        rules.Time("date_to", format=rules.DATE),
        rules.Text(
            "time_range",
            values=(
                "past_4_hours",
                "past_day",
                "past_7_days",
                "past_30_days",
                "past_90_days",
                "past_12_months",
                "past_5_years",
            ),
        ),
    )


class DataforseoTrendsSubregionInterestsLiveResult(Model):
    """The popularity of keywords by region."""

    keywords: List[str] | None = None
    """The keywords that were asked for."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[TrendsSubregionInterests] | None = None
    """One view of the popularity."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[DataforseoTrendsSubregionInterestsLiveResult, TrendsSubregionInterests] = Endpoint(
    method="POST",
    path="/v3/keywords_data/dataforseo_trends/subregion_interests/live",
    operation="dataforseo_trends_subregion_interests_live",
    kind="live",
    request=DataforseoTrendsSubregionInterestsLiveRequest,
    result=DataforseoTrendsSubregionInterestsLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/keywords_data/dataforseo_trends/subregion_interests/live/",
)


def dataforseo_trends_subregion_interests_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    type: Literal["web", "news", "ecommerce"] | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    time_range: Literal[
        "past_4_hours",
        "past_day",
        "past_7_days",
        "past_30_days",
        "past_90_days",
        "past_12_months",
        "past_5_years",
    ]
    | UnsetType
    | None = UNSET,
) -> Call[DataforseoTrendsSubregionInterestsLiveResult, TrendsSubregionInterests]:
    """Give the popularity of keywords by region.

    Args:
        keywords: Keywords to compare. At most 5 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        type: Which search is analysed. One of web, news, ecommerce. Default: web.
        date_from: First day. Format: yyyy-mm-dd. Not before 2004-01-01 (2008-01-01 while type is news,
            2008-01-01 while type is ecommerce). Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        time_range: A period before now; ignored when days are given. One of past_4_hours, past_day,
            past_7_days, past_30_days, past_90_days, past_12_months, past_5_years.

    The price is not known to the spec. Rows: TrendsSubregionInterests.

    Source: https://docs.dataforseo.com/v3/keywords_data/dataforseo_trends/subregion_interests/live/
    """
    return Call(
        ENDPOINT,
        [
            DataforseoTrendsSubregionInterestsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                keywords=keywords,
                type=type,
                date_from=date_from,
                date_to=date_to,
                time_range=time_range,
            )
        ],
    )
