# From spec/keywords_data/bing/keyword_performance/task_post.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/keyword_performance/task_post"""

from collections.abc import Sequence
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingKeywordPerformanceTaskPostRequest", "bing_keyword_performance_task_post"]


@request
class BingKeywordPerformanceTaskPostRequest(Request):
    """What `bing_keyword_performance_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    keywords: Sequence[str]
    device: Literal["desktop", "mobile", "tablet", "all"] | UnsetType | None = UNSET
    match: Literal["aggregate", "broad", "phrase", "exact"] | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.ListOf("keywords", each=rules.Text(max_length=80), max_items=1000, required=True),
        rules.Text("device", values=("desktop", "mobile", "tablet", "all")),
        rules.Text("match", values=("aggregate", "broad", "phrase", "exact")),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/keyword_performance/task_post",
    operation="bing_keyword_performance_task_post",
    kind="task_post",
    request=BingKeywordPerformanceTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/task_post/",
)


def bing_keyword_performance_task_post(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile", "tablet", "all"] | UnsetType | None = UNSET,
    match: Literal["aggregate", "broad", "phrase", "exact"] | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Bing keyword performance tasks.

    `bing_keyword_performance_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        device: Devices that the figures are for. One of desktop, mobile, tablet, all. Default: all.
        match: Match type that the figures are for. One of aggregate, broad, phrase, exact. Default:
            aggregate.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/task_post/
    """
    return Call(
        ENDPOINT,
        [
            BingKeywordPerformanceTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                keywords=keywords,
                device=device,
                match=match,
                postback_url=postback_url,
                pingback_url=pingback_url,
            )
        ],
    )
