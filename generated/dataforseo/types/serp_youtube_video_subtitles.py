# From spec/types/serp/youtube_video_subtitles.yaml by `make generate`; do not edit.
"""What the YouTube subtitles calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class YoutubeSubtitles(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    text: str | None = None
    start_time: Number | None = None
    end_time: Number | None = None
    duration_time: Number | None = None


@model
class YoutubeVideoSubtitlesResult(Model):
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
    unsupported_language: bool | None = None
    translate_language: str | None = None
    origin_language: str | None = None
    category: str | None = None
    subtitles_count: Integer | None = None
    title: str | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[YoutubeSubtitles] | None = None

    datetime_as_datetime = AsDatetime("datetime")
