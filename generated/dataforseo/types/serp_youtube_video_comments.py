# From spec/types/serp/youtube_video_comments.yaml by `make generate`; do not edit.
"""What the YouTube comments calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class YoutubeComment(Model):
    """A comment on a video."""

    type: str | None = None
    """Kind of element: `youtube_comment`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    author_name: str | None = None
    author_thumbnail: str | None = None
    """Address of the author's picture."""
    author_url: str | None = None
    """Address of the author's channel."""
    text: str | None = None
    publication_date: str | None = None
    """Date of publication as shown, which may be an age in words; `timestamp` has the moment."""
    timestamp: str | None = None
    """When it was published."""
    likes_count: Int | None = None
    """Number of likes of the comment."""
    reply_count: Int | None = None
    """Number of replies to the comment."""

    timestamp_as_datetime = AsDatetime("timestamp")


class YoutubeVideoCommentsResult(Model):
    """One video, with the comments on it."""

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
    title: str | None = None
    """Title of the video."""
    comments_count: Int | None = None
    """Number of comments that the video has in all."""
    items_count: Int | None = None
    """Length of items."""
    items: List[YoutubeComment] | None = None
    """The comments."""

    datetime_as_datetime = AsDatetime("datetime")
