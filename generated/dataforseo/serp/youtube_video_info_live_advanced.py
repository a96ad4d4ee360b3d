# From spec/serp/youtube/video_info/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/youtube/video_info/live/advanced"""

from typing import Literal

from dataforseo.types.serp_youtube_video_info import YoutubeVideoDetails, YoutubeVideoInfoResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "YoutubeVideoInfoLiveAdvancedRequest", "youtube_video_info_live_advanced"]


@request
class YoutubeVideoInfoLiveAdvancedRequest(Request):
    """What `youtube_video_info_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    device: Literal["desktop"] | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    video_id: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("device", values=("desktop",)),
        rules.Text("os", values=("windows", "macos")),
        rules.Text("video_id", required=True),
    )
    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[YoutubeVideoInfoResult, YoutubeVideoDetails] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/video_info/live/advanced",
    operation="youtube_video_info_live_advanced",
    kind="live",
    request=YoutubeVideoInfoLiveAdvancedRequest,
    result=YoutubeVideoInfoResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/youtube/video_info/live/advanced/",
)


def youtube_video_info_live_advanced(
    *,
    video_id: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    device: Literal["desktop"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
) -> Call[YoutubeVideoInfoResult, YoutubeVideoDetails]:
    """Run one YouTube video request and give its result at once.

    Args:
        video_id: Identifier of the video, from its address or from a YouTube search.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: YoutubeVideoDetails.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_info/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            YoutubeVideoInfoLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                device=device,
                os=os,
                video_id=video_id,
            )
        ],
    )
