# From spec/types/keywords_data/google_trends_explore.yaml by `make generate`; do not edit.
"""What the Google Trends calls ask and answer."""

from typing import Any, ClassVar, Literal, TypeAlias

from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime


class TrendsGraphData(Model):
    """The popularity of keywords in one step of time."""

    date_from: str | None = None
    """First day."""
    date_to: str | None = None
    """Last day."""
    timestamp: Int | None = None
    """The moment, in seconds since 1970."""
    missing_data: bool | None = None
    """Whether Google has no complete figures for this step; its graph is dotted there."""
    values: list[Float | None] | None = None
    """Popularity of each keyword, in the order of keywords: 100 is the peak of them all, 0 too little data; an
    element may be null.
    """

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


class GoogleTrendsGraph(Model, tag="google_trends_graph", tag_field="type"):
    """The popularity of keywords over time."""

    type: ClassVar[Literal["google_trends_graph"]] = "google_trends_graph"
    """Always `google_trends_graph`."""
    position: Int | None = None
    """Place of the view, from 1."""
    title: str | None = None
    keywords: List[str] | None = None
    """The keywords that were asked for."""
    data: List[TrendsGraphData] | None = None
    """One point for each step in time."""
    averages: List[Float] | None = None
    """Popularity of each keyword on average over the period, in the order of keywords."""


class TrendsMapData(Model):
    """The popularity of keywords in one region."""

    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    """Name of the region."""
    values: list[Float | None] | None = None
    """Popularity of each keyword, in the order of keywords: 100 is the peak of them all, 0 too little data; an
    element may be null.
    """
    max_value_index: Int | None = None
    """Place in keywords, from 0, of the one that is most popular here; null with a single keyword."""


class GoogleTrendsMap(Model, tag="google_trends_map", tag_field="type"):
    """The popularity of keywords by region."""

    type: ClassVar[Literal["google_trends_map"]] = "google_trends_map"
    """Always `google_trends_map`."""
    position: Int | None = None
    """Place of the view, from 1."""
    title: str | None = None
    keywords: List[str] | None = None
    """The keywords that were asked for."""
    data: List[TrendsMapData] | None = None
    """One point for each region."""


class ListData(Model):
    """Related topics or searches, the most frequent ones and the ones that grow most."""

    top: list[Any] | None = None
    """The most frequent ones."""
    rising: list[Any] | None = None
    """The ones whose frequency grew most since the period before."""


class GoogleTrendsQueriesList(Model, tag="google_trends_queries_list", tag_field="type"):
    """Searches that are related to the keyword."""

    type: ClassVar[Literal["google_trends_queries_list"]] = "google_trends_queries_list"
    """Always `google_trends_queries_list`."""
    position: Int | None = None
    """Place of the view, from 1."""
    title: str | None = None
    keywords: List[str] | None = None
    """The keywords that were asked for."""
    data: ListData | None = None
    """The searches."""


class GoogleTrendsTopicsList(Model, tag="google_trends_topics_list", tag_field="type"):
    """Topics that are related to the keyword."""

    type: ClassVar[Literal["google_trends_topics_list"]] = "google_trends_topics_list"
    """Always `google_trends_topics_list`."""
    position: Int | None = None
    """Place of the view, from 1."""
    title: str | None = None
    keywords: List[str] | None = None
    """The keywords that were asked for."""
    data: ListData | None = None
    """The topics."""


class GoogleTrendsExploreResult(Model):
    """The popularity of keywords in Google Trends, in several views."""

    keywords: List[str] | None = None
    """The keywords that were asked for."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[GoogleTrendsItem] | None" = None
    """The views."""

    datetime_as_datetime = AsDatetime("datetime")


GoogleTrendsItem: TypeAlias = (
    GoogleTrendsGraph | GoogleTrendsMap | GoogleTrendsQueriesList | GoogleTrendsTopicsList | Unknown
)
"""One view of Google Trends."""
