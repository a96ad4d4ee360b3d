# From spec/types/serp/youtube_video_comments.yaml by `make generate`; do not edit.
"""What the YouTube comments calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class YoutubeComment(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    author_name: str | None = None
    author_thumbnail: str | None = None
    author_url: str | None = None
    text: str | None = None
    publication_date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    likes_count: Integer | None = None
    reply_count: Integer | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class YoutubeVideoCommentsResult(Model):
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
    title: str | None = None
    comments_count: Integer | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[YoutubeComment] | None = None

    datetime_as_datetime = AsDatetime("datetime")
