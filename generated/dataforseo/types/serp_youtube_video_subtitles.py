# From spec/types/serp/youtube_video_subtitles.yaml by `make generate`; do not edit.
"""What the YouTube subtitles calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class YoutubeSubtitles(Model):
    """One subtitle of a video."""

    type: str | None = None
    """Kind of element: `youtube_subtitles`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    text: str | None = None
    """Text of the subtitle, translated if that was asked for."""
    start_time: Float | None = None
    """When the text appears, counted from the start of the video. In seconds."""
    end_time: Float | None = None
    """When the text disappears, counted from the start of the video. In seconds."""
    duration_time: Float | None = None
    """How long the text is shown. In seconds."""


class YoutubeVideoSubtitlesResult(Model):
    """One video, with its subtitles."""

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
    unsupported_language: bool | None = None
    """Whether the language asked for is not supported."""
    translate_language: str | None = None
    """Code of the language that the text is translated into; null where it is not."""
    origin_language: str | None = None
    """Code of the language that the text is originally in."""
    category: str | None = None
    """Always null now; once the category of the video."""
    subtitles_count: Int | None = None
    """Number of subtitles of the video."""
    title: str | None = None
    """Title of the video."""
    items_count: Int | None = None
    """Length of items."""
    items: List[YoutubeSubtitles] | None = None
    """The subtitles, in the order of the video."""

    datetime_as_datetime = AsDatetime("datetime")
