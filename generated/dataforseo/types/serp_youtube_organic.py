# From spec/types/serp/youtube_organic.yaml by `make generate`; do not edit.
"""What the YouTube search calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

YoutubeItem: TypeAlias = "YoutubeChannel | YoutubeVideo | YoutubeVideoPaid | YoutubePlaylist | UnknownItem"
"""A video, channel or playlist that a search found."""
YOUTUBE_ITEM = Choice(
    "type",
    {
        "youtube_channel": lambda: YoutubeChannel,
        "youtube_video": lambda: YoutubeVideo,
        "youtube_video_paid": lambda: YoutubeVideoPaid,
        "youtube_playlist": lambda: YoutubePlaylist,
    },
)


@model
class PreviewVideos(Model):
    video_id: str | None = None
    title: str | None = None
    url: str | None = None
    duration_time: str | None = None
    duration_time_seconds: Integer | None = None


@model
class YoutubeChannel(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    block_rank: Integer | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    url: str | None = None
    name: str | None = None
    logo: str | None = None
    video_count: Integer | None = None
    is_verified: bool | None = None
    description: str | None = None
    highlighted: list[str] | None = None
    """Words in bold."""


@model
class YoutubePlaylist(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    block_rank: Integer | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    url: str | None = None
    title: str | None = None
    playlist_id: str | None = None
    thumbnail_url: str | None = None
    channel_name: str | None = None
    channel_url: str | None = None
    channel_logo: str | None = None
    videos_count: Integer | None = None
    preview_videos: list[PreviewVideos] | None = None


@model
class YoutubeVideo(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    block_rank: Integer | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    url: str | None = None
    title: str | None = None
    video_id: str | None = None
    thumbnail_url: str | None = None
    channel_name: str | None = None
    channel_url: str | None = None
    channel_logo: str | None = None
    description: str | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    badges: list[str] | None = None
    is_live: bool | None = None
    is_shorts: bool | None = None
    is_movie: bool | None = None
    views_count: Integer | None = None
    publication_date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    duration_time: str | None = None
    duration_time_seconds: Integer | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class YoutubeVideoPaid(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    block_rank: Integer | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    url: str | None = None
    title: str | None = None
    video_id: str | None = None
    thumbnail_url: str | None = None
    channel_name: str | None = None
    channel_url: str | None = None
    channel_logo: str | None = None
    description: str | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    badges: list[str] | None = None
    is_live: bool | None = None
    is_shorts: bool | None = None
    is_movie: bool | None = None
    views_count: Integer | None = None
    publication_date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    duration_time: str | None = None
    duration_time_seconds: Integer | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class YoutubeOrganicResult(DeferringModel):
    keyword: str | None = None
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
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["YoutubeItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(YOUTUBE_ITEM)}
