# From spec/types/serp/youtube_organic.yaml by `make generate`; do not edit.
"""What the YouTube search calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class PreviewVideos(Model):
    """A video shown with a playlist."""

    video_id: str | None = None
    """Identifier of the video, as in its address; the other YouTube calls are asked with it."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    duration_time: str | None = None
    """Length of the video, as shown."""
    duration_time_seconds: Int | None = None
    """Length of the video. In seconds."""


class YoutubeChannel(Model, tag="youtube_channel", tag_field="type"):
    """A channel that a YouTube search found."""

    type: ClassVar[Literal["youtube_channel"]] = "youtube_channel"
    """Kind of element: `youtube_channel`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    block_rank: Int | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    """YouTube's identifier of the channel."""
    url: str | None = None
    """Address that it leads to."""
    name: str | None = None
    """Name of the channel."""
    logo: str | None = None
    """Address of the channel's picture."""
    video_count: Int | None = None
    """Number of videos of the channel."""
    is_verified: bool | None = None
    """Whether YouTube has verified the channel."""
    description: str | None = None
    highlighted: List[str] | None = None
    """Words in bold."""


class YoutubePlaylist(Model, tag="youtube_playlist", tag_field="type"):
    """A playlist that a YouTube search found."""

    type: ClassVar[Literal["youtube_playlist"]] = "youtube_playlist"
    """Kind of element: `youtube_playlist`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    block_rank: Int | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    """YouTube's identifier of the channel."""
    url: str | None = None
    """Address that it leads to."""
    title: str | None = None
    playlist_id: str | None = None
    """Identifier of the playlist, as in its address."""
    thumbnail_url: str | None = None
    """Address of the preview image."""
    channel_name: str | None = None
    """Name of the channel that published it."""
    channel_url: str | None = None
    """Address of the channel."""
    channel_logo: str | None = None
    """Address of the channel's picture."""
    videos_count: Int | None = None
    """Number of videos in the playlist."""
    preview_videos: List[PreviewVideos] | None = None
    """The first videos of the playlist."""


class YoutubeVideo(Model, tag="youtube_video", tag_field="type"):
    """A video that a YouTube search found."""

    type: ClassVar[Literal["youtube_video"]] = "youtube_video"
    """Kind of element: `youtube_video`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    block_rank: Int | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    """YouTube's identifier of the channel."""
    url: str | None = None
    """Address that it leads to."""
    title: str | None = None
    video_id: str | None = None
    """Identifier of the video, as in its address; the other YouTube calls are asked with it."""
    thumbnail_url: str | None = None
    """Address of the preview image."""
    channel_name: str | None = None
    """Name of the channel that published it."""
    channel_url: str | None = None
    """Address of the channel."""
    channel_logo: str | None = None
    """Address of the channel's picture."""
    description: str | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    badges: List[str] | None = None
    """Labels of the video, such as `New`, `CC` or `4K`."""
    is_live: bool | None = None
    """Whether it is a live stream."""
    is_shorts: bool | None = None
    """Whether it is a YouTube Short."""
    is_movie: bool | None = None
    """Whether it is a film."""
    views_count: Int | None = None
    """Number of views."""
    publication_date: str | None = None
    """Date of publication as shown, which may be an age in words; `timestamp` has the moment."""
    timestamp: str | None = None
    """When it was published."""
    duration_time: str | None = None
    """Length of the video, as shown."""
    duration_time_seconds: Int | None = None
    """Length of the video. In seconds."""

    timestamp_as_datetime = AsDatetime("timestamp")


class YoutubeVideoPaid(Model, tag="youtube_video_paid", tag_field="type"):
    """A video that is shown as an ad."""

    type: ClassVar[Literal["youtube_video_paid"]] = "youtube_video_paid"
    """Kind of element: `youtube_video_paid`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    block_rank: Int | None = None
    """Position of the block."""
    block_name: str | None = None
    """Title of the block."""
    channel_id: str | None = None
    """YouTube's identifier of the channel."""
    url: str | None = None
    """Address that it leads to."""
    title: str | None = None
    video_id: str | None = None
    """Identifier of the video, as in its address; the other YouTube calls are asked with it."""
    thumbnail_url: str | None = None
    """Address of the preview image."""
    channel_name: str | None = None
    """Name of the channel that published it."""
    channel_url: str | None = None
    """Address of the channel."""
    channel_logo: str | None = None
    """Address of the channel's picture."""
    description: str | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    badges: List[str] | None = None
    """Labels of the video, such as `New`, `CC` or `4K`."""
    is_live: bool | None = None
    """Whether it is a live stream."""
    is_shorts: bool | None = None
    """Whether it is a YouTube Short."""
    is_movie: bool | None = None
    """Whether it is a film."""
    views_count: Int | None = None
    """Number of views."""
    publication_date: str | None = None
    """Date of publication as shown, which may be an age in words; `timestamp` has the moment."""
    timestamp: str | None = None
    """When it was published."""
    duration_time: str | None = None
    """Length of the video, as shown."""
    duration_time_seconds: Int | None = None
    """Length of the video. In seconds."""

    timestamp_as_datetime = AsDatetime("timestamp")


class YoutubeOrganicResult(Model):
    """One search on YouTube, with what it found."""

    keyword: str | None = None
    """The query, with percent-encoded text decoded."""
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
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[YoutubeItem] | None" = None
    """The videos, channels and playlists, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


YoutubeItem: TypeAlias = YoutubeChannel | YoutubeVideo | YoutubeVideoPaid | YoutubePlaylist | Unknown
"""A video, channel or playlist that a search found."""
