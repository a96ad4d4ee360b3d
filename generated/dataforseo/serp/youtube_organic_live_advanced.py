# From spec/serp/youtube/organic/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/youtube/organic/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_youtube_organic import YoutubeItem, YoutubeOrganicResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class YoutubeOrganicLiveAdvancedRequest(Request):
    """Run one YouTube search request and give its result at once.

    Args:
        keyword: What to search for. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        search_param: Further parameters of the search URL, as they stand in it.
        block_depth: Blocks of results to collect; every started page of 20 is billed. At most 200. Default:
            20.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: YoutubeItem.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile"]] = UNSET
    os: Maybe[Literal["windows", "macos", "android", "ios"]] = UNSET
    search_param: Maybe[str] = UNSET
    block_depth: Maybe[Annotated[int, rules.Integer(maximum=200)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
