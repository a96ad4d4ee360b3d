# From spec/serp/youtube/video_subtitles/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/youtube/video_subtitles/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_youtube_video_subtitles import YoutubeSubtitles, YoutubeVideoSubtitlesResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class YoutubeVideoSubtitlesLiveAdvancedRequest(Request):
    """Run one YouTube subtitles request and give its result at once.

    Args:
        video_id: Identifier of the video, from its address or from a YouTube search.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        subtitles_language: Language of the original subtitles; video_info lists those that exist.
        subtitles_translate_language: Language to translate the subtitles into.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: YoutubeSubtitles.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/live/advanced/
    """

    video_id: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    subtitles_language: Maybe[str] = UNSET
    subtitles_translate_language: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[YoutubeVideoSubtitlesResult, YoutubeSubtitles] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/video_subtitles/live/advanced",
    operation="youtube_video_subtitles_live_advanced",
    kind="live",
    request=YoutubeVideoSubtitlesLiveAdvancedRequest,
    result=YoutubeVideoSubtitlesResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
