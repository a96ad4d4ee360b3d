# From spec/types/keywords_data/google_trends_explore.yaml by `make generate`; do not edit.
"""What the Google Trends calls ask and answer."""

from typing import TYPE_CHECKING, Any, TypeAlias

from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDate, AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

GoogleTrendsItem: TypeAlias = (
    "GoogleTrendsGraph | GoogleTrendsMap | GoogleTrendsQueriesList | GoogleTrendsTopicsList | UnknownItem"
)
"""One view of Google Trends."""
GOOGLE_TRENDS_ITEM = Choice(
    "type",
    {
        "google_trends_graph": lambda: GoogleTrendsGraph,
        "google_trends_map": lambda: GoogleTrendsMap,
        "google_trends_queries_list": lambda: GoogleTrendsQueriesList,
        "google_trends_topics_list": lambda: GoogleTrendsTopicsList,
    },
)


@model
class TrendsGraphData(Model):
    date_from: str | None = None
    date_to: str | None = None
    timestamp: Integer | None = None
    """The moment, in seconds since 1970."""
    missing_data: bool | None = None
    values: list[Number] | None = None

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


@model
class GoogleTrendsGraph(Model):
    type: str | None = None
    position: Integer | None = None
    title: str | None = None
    keywords: list[str] | None = None
    data: list[TrendsGraphData] | None = None
    averages: list[Number] | None = None


@model
class TrendsMapData(Model):
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    values: list[Number] | None = None
    max_value_index: Integer | None = None


@model
class GoogleTrendsMap(Model):
    type: str | None = None
    position: Integer | None = None
    title: str | None = None
    keywords: list[str] | None = None
    data: list[TrendsMapData] | None = None


@model
class ListData(Model):
    top: list[Any] | None = None
    rising: list[Any] | None = None


@model
class GoogleTrendsQueriesList(Model):
    type: str | None = None
    position: Integer | None = None
    title: str | None = None
    keywords: list[str] | None = None
    data: ListData | None = None


@model
class GoogleTrendsTopicsList(Model):
    type: str | None = None
    position: Integer | None = None
    title: str | None = None
    keywords: list[str] | None = None
    data: ListData | None = None


@model
class GoogleTrendsExploreResult(DeferringModel):
    keywords: list[str] | None = None
    type: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["GoogleTrendsItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(GOOGLE_TRENDS_ITEM)}
