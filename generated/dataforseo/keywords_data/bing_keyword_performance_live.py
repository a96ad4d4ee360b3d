# From spec/keywords_data/bing/keyword_performance/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/keyword_performance/live"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_bing_keyword_performance import BingKeywordPerformanceResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class BingKeywordPerformanceLiveRequest(Request):
    """Run one Bing keyword performance request and give its result at once.

    `.split(...)` takes keywords of any length, sends as many calls as it needs and joins what they answer.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Devices that the figures are for. One of desktop, mobile, tablet, all. Default: all.
        match: Match type that the figures are for. One of aggregate, broad, phrase, exact. Default:
            aggregate.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: BingKeywordPerformanceResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/live/
    """

    keywords: Annotated[Sequence[str], fields.KEYWORDS]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile", "tablet", "all"]] = UNSET
    match: Maybe[Literal["aggregate", "broad", "phrase", "exact"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[BingKeywordPerformanceResult, BingKeywordPerformanceResult] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/keyword_performance/live",
    operation="bing_keyword_performance_live",
    kind="live",
    request=BingKeywordPerformanceLiveRequest,
    result=BingKeywordPerformanceResult,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
