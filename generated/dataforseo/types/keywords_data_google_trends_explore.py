# From spec/types/keywords_data/google_trends_explore.yaml by `make generate`; do not edit.
"""What the Google Trends calls ask and answer."""

from typing import Any, ClassVar, Literal, TypeAlias

from dataforseo_runtime.models import Integer, List, Model, Number, Unknown
from dataforseo_runtime.timestamps import AsDate, AsDatetime

__all__ = [
    "GoogleTrendsExploreResult",
    "GoogleTrendsGraph",
    "GoogleTrendsItem",
    "GoogleTrendsMap",
    "GoogleTrendsQueriesList",
    "GoogleTrendsTopicsList",
    "ListData",
    "TrendsGraphData",
    "TrendsMapData",
]


class TrendsGraphData(Model):
    date_from: str | None = None
    date_to: str | None = None
    timestamp: Integer | None = None
    """The moment, in seconds since 1970."""
    missing_data: bool | None = None
    values: list[Number | None] | None = None

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


class GoogleTrendsGraph(Model, tag="google_trends_graph", tag_field="type"):
    type: ClassVar[Literal["google_trends_graph"]] = "google_trends_graph"
    position: Integer | None = None
    title: str | None = None
    keywords: List[str] | None = None
    data: List[TrendsGraphData] | None = None
    averages: list[Number | None] | None = None


class TrendsMapData(Model):
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    values: list[Number | None] | None = None
    max_value_index: Integer | None = None


class GoogleTrendsMap(Model, tag="google_trends_map", tag_field="type"):
    type: ClassVar[Literal["google_trends_map"]] = "google_trends_map"
    position: Integer | None = None
    title: str | None = None
    keywords: List[str] | None = None
    data: List[TrendsMapData] | None = None


class ListData(Model):
    top: list[Any] | None = None
    rising: list[Any] | None = None


class GoogleTrendsQueriesList(Model, tag="google_trends_queries_list", tag_field="type"):
    type: ClassVar[Literal["google_trends_queries_list"]] = "google_trends_queries_list"
    position: Integer | None = None
    title: str | None = None
    keywords: List[str] | None = None
    data: ListData | None = None


class GoogleTrendsTopicsList(Model, tag="google_trends_topics_list", tag_field="type"):
    type: ClassVar[Literal["google_trends_topics_list"]] = "google_trends_topics_list"
    position: Integer | None = None
    title: str | None = None
    keywords: List[str] | None = None
    data: ListData | None = None


class GoogleTrendsExploreResult(Model):
    keywords: List[str] | None = None
    type: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[GoogleTrendsItem] | None" = None

    datetime_as_datetime = AsDatetime("datetime")


GoogleTrendsItem: TypeAlias = (
    GoogleTrendsGraph | GoogleTrendsMap | GoogleTrendsQueriesList | GoogleTrendsTopicsList | Unknown
)
"""One view of Google Trends."""
