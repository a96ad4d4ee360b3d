# From spec/serp/youtube/video_comments/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/youtube/video_comments/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_youtube_video_comments import YoutubeComment, YoutubeVideoCommentsResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class YoutubeVideoCommentsLiveAdvancedRequest(Request):
    """Run one YouTube comments request and give its result at once.

    Args:
        video_id: Identifier of the video, from its address or from a YouTube search.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        depth: Results to collect; every started page of 20 is billed. At most 200. Default: 20.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    The price is not known to the spec. Rows: YoutubeComment.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_comments/live/advanced/
    """

    video_id: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[YoutubeVideoCommentsResult, YoutubeComment] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/video_comments/live/advanced",
    operation="youtube_video_comments_live_advanced",
    kind="live",
    request=YoutubeVideoCommentsLiveAdvancedRequest,
    result=YoutubeVideoCommentsResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
