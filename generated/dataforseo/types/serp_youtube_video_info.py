# From spec/types/serp/youtube_video_info.yaml by `make generate`; do not edit.
"""What the YouTube video calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class ChannelSubscribersCount(Model):
    """How many subscribers a channel has."""

    displayed_count: str | None = None
    """Number as shown, rounded and in words."""
    count: Int | None = None
    """The number."""


class Subtitles(Model):
    """Subtitles that a video has."""

    language: str | None = None
    """Language of the subtitles."""
    is_translatable: bool | None = None
    """Whether YouTube can translate them."""
    is_auto_generated: bool | None = None
    """Whether a machine wrote them."""


class StreamingQualityElement(Model):
    """A quality that a video can be streamed in."""

    type: str | None = None
    label: str | None = None
    """Name of the quality, as shown."""
    width: Int | None = None
    """Width of the picture. In pixels."""
    height: Int | None = None
    """Height of the picture. In pixels."""
    bitrate: Int | None = None
    """Data rate of the stream."""
    mime_type: str | None = None
    """Media type of the stream."""
    fps: Int | None = None
    """Frames a second."""


class YoutubeVideoDetails(Model):
    """The particulars of a video."""

    type: str | None = None
    """Kind of element: `youtube_video_info`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    video_id: str | None = None
    """Identifier of the video, as in its address; the other YouTube calls are asked with it."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    thumbnail_url: str | None = None
    """Address of the preview image."""
    channel_id: str | None = None
    """YouTube's identifier of the channel."""
    channel_name: str | None = None
    """Name of the channel that published it."""
    channel_url: str | None = None
    """Address of the channel."""
    channel_logo: str | None = None
    """Address of the channel's picture."""
    description: str | None = None
    views_count: Int | None = None
    """Number of views."""
    likes_count: Int | None = None
    """Number of likes of the video."""
    comments_count: Int | None = None
    """Number of comments on the video."""
    channel_subscribers_count: ChannelSubscribersCount | None = None
    """Number of subscribers of the channel."""
    publication_date: str | None = None
    """Date of publication as shown, which may be an age in words; `timestamp` has the moment."""
    timestamp: str | None = None
    """When it was published."""
    keywords: List[str] | None = None
    """Keywords of the video."""
    category: str | None = None
    """Category that the video is in."""
    is_live: bool | None = None
    """Whether it is a live stream."""
    is_embeddable: bool | None = None
    """Whether other websites may embed the video."""
    duration_time: str | None = None
    """Length of the video, as shown."""
    duration_time_seconds: Int | None = None
    """Length of the video. In seconds."""
    subtitles: List[Subtitles] | None = None
    """Subtitles that the video has."""
    streaming_quality: List[StreamingQualityElement] | None = None
    """Qualities that the video can be streamed in."""

    timestamp_as_datetime = AsDatetime("timestamp")


class YoutubeVideoInfoResult(Model):
    """One video, with its particulars."""

    video_id: str | None = None
    """Identifier of the video, as in its address; the other YouTube calls are asked with it."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: List[YoutubeVideoDetails] | None = None
    """The particulars, as one element."""

    datetime_as_datetime = AsDatetime("datetime")
