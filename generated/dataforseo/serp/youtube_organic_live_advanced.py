# From spec/serp/youtube/organic/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/youtube/organic/live/advanced"""

from typing import Literal

from dataforseo.types.serp_youtube_organic import YoutubeItem, YoutubeOrganicResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "YoutubeOrganicLiveAdvancedRequest", "youtube_organic_live_advanced"]


@request
class YoutubeOrganicLiveAdvancedRequest(Request):
    """What `youtube_organic_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    keyword: str
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    block_depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("search_param"),
        rules.Text("keyword", max_length=700, required=True),
        rules.Text("device", values=("desktop", "mobile")),
        rules.Text("os", values=("windows", "macos", "android", "ios")),
        rules.Integer("block_depth", maximum=200),
    )
    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[YoutubeOrganicResult, YoutubeItem] = Endpoint(
    method="POST",
    path="/v3/serp/youtube/organic/live/advanced",
    operation="youtube_organic_live_advanced",
    kind="live",
    request=YoutubeOrganicLiveAdvancedRequest,
    result=YoutubeOrganicResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/youtube/organic/live/advanced/",
)


def youtube_organic_live_advanced(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET,
    block_depth: int | UnsetType | None = UNSET,
) -> Call[YoutubeOrganicResult, YoutubeItem]:
    """Run one YouTube search request and give its result at once.

    Args:
        keyword: What to search for. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        search_param: Further parameters of the search URL, as they stand in it.
        device: Device that the search is made from. One of desktop, mobile.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        block_depth: Blocks of results to collect; every started page of 20 is billed. At most 200. Default:
            20.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: YoutubeItem.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            YoutubeOrganicLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                search_param=search_param,
                keyword=keyword,
                device=device,
                os=os,
                block_depth=block_depth,
            )
        ],
    )
