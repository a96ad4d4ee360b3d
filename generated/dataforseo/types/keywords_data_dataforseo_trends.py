# From spec/types/keywords_data/dataforseo_trends.yaml by `make generate`; do not edit.
"""Popularity of keywords over time, by place, age and gender."""

from typing import ClassVar, Literal

from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.timestamps import AsDate

__all__ = [
    "AbsoluteItems",
    "Demography",
    "DemographyComparison",
    "DemographyItemValue",
    "InterestsComparison",
    "TrendsData",
    "TrendsDataforseoTrendsGraph",
    "TrendsDemography",
    "TrendsGraphPoint",
    "TrendsInterestValue",
    "TrendsInterests",
    "TrendsSubregionInterests",
]


class AbsoluteItems(Model):
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    values: List[str] | None = None


class DemographyItemValue(Model):
    type: str | None = None
    value: Integer | None = None


class TrendsData(Model):
    keyword: str | None = None
    values: List[DemographyItemValue] | None = None


class TrendsGraphPoint(Model):
    date_from: str | None = None
    date_to: str | None = None
    timestamp: Integer | None = None
    """The moment, in seconds since 1970."""
    values: List[Integer] | None = None

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


class TrendsDataforseoTrendsGraph(Model, tag="dataforseo_trends_graph", tag_field="type"):
    type: ClassVar[Literal["dataforseo_trends_graph"]] = "dataforseo_trends_graph"
    position: Integer | None = None
    keywords: List[str] | None = None
    data: List[TrendsGraphPoint] | None = None
    averages: List[Integer] | None = None


class Demography(Model):
    age: List[TrendsData] | None = None
    gender: List[TrendsData] | None = None


class DemographyComparison(Model):
    age: Map[List[Integer]] | None = None
    gender: Map[List[Integer]] | None = None


class TrendsDemography(Model, tag="demography", tag_field="type"):
    type: ClassVar[Literal["demography"]] = "demography"
    position: Integer | None = None
    keywords: List[str] | None = None
    demography: Demography | None = None
    demography_comparison: DemographyComparison | None = None


class TrendsInterestValue(Model):
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    value: Integer | None = None


class TrendsInterests(Model):
    keyword: str | None = None
    values: List[TrendsInterestValue] | None = None


class InterestsComparison(Model):
    items: List[AbsoluteItems] | None = None
    absolute_items: List[AbsoluteItems] | None = None


class TrendsSubregionInterests(Model, tag="subregion_interests", tag_field="type"):
    type: ClassVar[Literal["subregion_interests"]] = "subregion_interests"
    position: Integer | None = None
    keywords: List[str] | None = None
    interests: List[TrendsInterests] | None = None
    interests_comparison: InterestsComparison | None = None
