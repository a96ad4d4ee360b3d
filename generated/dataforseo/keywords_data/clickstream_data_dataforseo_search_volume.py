# From spec/keywords_data/clickstream_data/dataforseo_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/clickstream_data/dataforseo_search_volume/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo.types.keywords_data_clickstream import ClickstreamVolume
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ClickstreamDataDataforseoSearchVolumeLiveRequest(Request):
    """Give the search volume of up to 1,000 keywords, refined by clickstreams.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 1,000 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        use_clickstream: Rest the figures on clickstreams; false rests them on Bing. Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.18 USD a request, as of 2026-07-28 (account list, confirmed by a charge). Rows:
    ClickstreamVolume.

    Source: https://docs.dataforseo.com/v3/keywords_data/clickstream_data/dataforseo_search_volume/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(max_items=1000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    use_clickstream: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class ClickstreamDataDataforseoSearchVolumeLiveResult(Model):
    """The search volume of several keywords, refined by clickstreams."""

    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    use_clickstream: bool | None = None
    """Whether clickstreams were used, as asked."""
    items_count: Int | None = None
    """Length of items."""
    items: List[ClickstreamVolume] | None = None
    """One row for each keyword."""


CLICKSTREAM_DATA_DATAFORSEO_SEARCH_VOLUME_LIVE: Endpoint[
    ClickstreamDataDataforseoSearchVolumeLiveResult, ClickstreamVolume
] = Endpoint(
    method="POST",
    path="/v3/keywords_data/clickstream_data/dataforseo_search_volume/live",
    operation="clickstream_data_dataforseo_search_volume_live",
    kind="live",
    request=ClickstreamDataDataforseoSearchVolumeLiveRequest,
    result=ClickstreamDataDataforseoSearchVolumeLiveResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.18,
        listed="keywords_data/clickstream_data/dataforseo_search_volume/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
