# From spec/types/keywords_data/dataforseo_trends.yaml by `make generate`; do not edit.
"""Popularity of keywords over time, by place, age and gender."""

from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDate


@model
class AbsoluteItems(Model):
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    values: list[str] | None = None


@model
class DemographyItemValue(Model):
    type: str | None = None
    value: Integer | None = None


@model
class TrendsData(Model):
    keyword: str | None = None
    values: list[DemographyItemValue] | None = None


@model
class TrendsGraphPoint(Model):
    date_from: str | None = None
    date_to: str | None = None
    timestamp: Integer | None = None
    """The moment, in seconds since 1970."""
    values: list[Integer] | None = None

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


@model
class TrendsDataforseoTrendsGraph(Model):
    type: str | None = None
    position: Integer | None = None
    keywords: list[str] | None = None
    data: list[TrendsGraphPoint] | None = None
    averages: list[Integer] | None = None


@model
class Demography(Model):
    age: list[TrendsData] | None = None
    gender: list[TrendsData] | None = None


@model
class DemographyComparison(Model):
    age: dict[str, list[Integer]] | None = None
    gender: dict[str, list[Integer]] | None = None


@model
class TrendsDemography(Model):
    type: str | None = None
    position: Integer | None = None
    keywords: list[str] | None = None
    demography: Demography | None = None
    demography_comparison: DemographyComparison | None = None


@model
class TrendsInterestValue(Model):
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    value: Integer | None = None


@model
class TrendsInterests(Model):
    keyword: str | None = None
    values: list[TrendsInterestValue] | None = None


@model
class InterestsComparison(Model):
    items: list[AbsoluteItems] | None = None
    absolute_items: list[AbsoluteItems] | None = None


@model
class TrendsSubregionInterests(Model):
    type: str | None = None
    position: Integer | None = None
    keywords: list[str] | None = None
    interests: list[TrendsInterests] | None = None
    interests_comparison: InterestsComparison | None = None
