# From spec/types/serp/youtube_video_info.yaml by `make generate`; do not edit.
"""What the YouTube video calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class ChannelSubscribersCount(Model):
    displayed_count: str | None = None
    count: Integer | None = None


@model
class Subtitles(Model):
    language: str | None = None
    is_translatable: bool | None = None
    is_auto_generated: bool | None = None


@model
class StreamingQualityElement(Model):
    type: str | None = None
    label: str | None = None
    width: Integer | None = None
    height: Integer | None = None
    bitrate: Integer | None = None
    mime_type: str | None = None
    fps: Integer | None = None


@model
class YoutubeVideoDetails(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    video_id: str | None = None
    title: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    channel_id: str | None = None
    channel_name: str | None = None
    channel_url: str | None = None
    channel_logo: str | None = None
    description: str | None = None
    views_count: Integer | None = None
    likes_count: Integer | None = None
    comments_count: Integer | None = None
    channel_subscribers_count: ChannelSubscribersCount | None = None
    publication_date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    keywords: list[str] | None = None
    category: str | None = None
    is_live: bool | None = None
    is_embeddable: bool | None = None
    duration_time: str | None = None
    duration_time_seconds: Integer | None = None
    subtitles: list[Subtitles] | None = None
    streaming_quality: list[StreamingQualityElement] | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class YoutubeVideoInfoResult(Model):
    video_id: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[YoutubeVideoDetails] | None = None

    datetime_as_datetime = AsDatetime("datetime")
