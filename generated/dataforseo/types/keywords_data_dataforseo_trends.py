# From spec/types/keywords_data/dataforseo_trends.yaml by `make generate`; do not edit.
"""Popularity of keywords over time, by place, age and gender."""

from typing import ClassVar, Literal

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDate


class AbsoluteItems(Model):
    """The popularity of keywords in one region, compared with each other."""

    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    """Name of the region."""
    values: List[str] | None = None
    """Popularity of each keyword, in the order of keywords, as per cent of the highest value compared with; 0 is
    too little data.
    """


class DemographyItemValue(Model):
    """The popularity of a keyword in one group of people."""

    type: str | None = None
    """The group."""
    value: Int | None = None
    """Popularity as per cent of that in the group where it is highest; 0 is too little data."""


class TrendsData(Model):
    """The popularity of a keyword, group by group of people."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    values: List[DemographyItemValue] | None = None
    """Popularity in each group."""


class TrendsGraphPoint(Model):
    """The popularity of keywords in one step of time."""

    date_from: str | None = None
    """First day."""
    date_to: str | None = None
    """Last day."""
    timestamp: Int | None = None
    """The moment, in seconds since 1970."""
    values: List[Int] | None = None
    """Popularity of each keyword, in the order of keywords: 100 is the peak of them all, 0 too little data.
    """

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


class TrendsDataforseoTrendsGraph(Model, tag="dataforseo_trends_graph", tag_field="type"):
    """The popularity of keywords over time."""

    type: ClassVar[Literal["dataforseo_trends_graph"]] = "dataforseo_trends_graph"
    """Always `dataforseo_trends_graph`."""
    position: Int | None = None
    """Place of the view, from 1."""
    keywords: List[str] | None = None
    """The keywords that were asked for."""
    data: List[TrendsGraphPoint] | None = None
    """One point for each step in time."""
    averages: List[Int] | None = None
    """Popularity of each keyword on average over the period, in the order of keywords."""


class Demography(Model):
    """The popularity of each keyword by age and by gender."""

    age: List[TrendsData] | None = None
    """Popularity by age group."""
    gender: List[TrendsData] | None = None
    """Popularity by gender."""


class DemographyComparison(Model):
    """The popularity of keywords compared with each other, by age and by gender."""

    age: Map[List[Int]] | None = None
    """Popularity of each keyword, in the order of keywords, by age group."""
    gender: Map[List[Int]] | None = None
    """Popularity of each keyword, in the order of keywords, by gender."""


class TrendsDemography(Model, tag="demography", tag_field="type"):
    """The popularity of keywords by age and gender."""

    type: ClassVar[Literal["demography"]] = "demography"
    """Always `demography`."""
    position: Int | None = None
    """Place of the view, from 1."""
    keywords: List[str] | None = None
    """The keywords that were asked for."""
    demography: Demography | None = None
    """Popularity of each keyword by itself."""
    demography_comparison: DemographyComparison | None = None
    """Popularity of the keywords compared with each other; null with a single keyword."""


class TrendsInterestValue(Model):
    """The popularity of a keyword in one region."""

    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    """Name of the region."""
    value: Int | None = None
    """Popularity as per cent of that in the region where it is highest; 0 is too little data."""


class TrendsInterests(Model):
    """The popularity of a keyword, region by region."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    values: List[TrendsInterestValue] | None = None
    """Popularity in each region."""


class InterestsComparison(Model):
    """The popularity of keywords compared with each other, region by region."""

    items: List[AbsoluteItems] | None = None
    """Popularity in each region, as per cent of the highest value within the region."""
    absolute_items: List[AbsoluteItems] | None = None
    """Popularity in each region, as per cent of the highest value of all regions."""


class TrendsSubregionInterests(Model, tag="subregion_interests", tag_field="type"):
    """The popularity of keywords by region."""

    type: ClassVar[Literal["subregion_interests"]] = "subregion_interests"
    """Always `subregion_interests`."""
    position: Int | None = None
    """Place of the view, from 1."""
    keywords: List[str] | None = None
    """The keywords that were asked for."""
    interests: List[TrendsInterests] | None = None
    """Popularity of each keyword by itself."""
    interests_comparison: InterestsComparison | None = None
    """Popularity of the keywords compared with each other; null with a single keyword."""
