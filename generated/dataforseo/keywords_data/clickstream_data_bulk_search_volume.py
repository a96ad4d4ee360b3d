# From spec/keywords_data/clickstream_data/bulk_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/clickstream_data/bulk_search_volume/live"""

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


class ClickstreamDataBulkSearchVolumeLiveRequest(Request):
    """Give the clickstream search volume of up to 1,000 keywords.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up. At most 1,000 elements. Each element: at least 3 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: ClickstreamVolume.

    Source: https://docs.dataforseo.com/v3/keywords_data/clickstream_data/bulk_search_volume/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(min_length=3), max_items=1000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (OneOf(("location_name", "location_code"), least=1),)


class ClickstreamDataBulkSearchVolumeLiveResult(Model):
    """The clickstream search volume of several keywords."""

    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    items_count: Int | None = None
    """Length of items."""
    items: List[ClickstreamVolume] | None = None
    """One row for each keyword."""


CLICKSTREAM_DATA_BULK_SEARCH_VOLUME_LIVE: Endpoint[
    ClickstreamDataBulkSearchVolumeLiveResult, ClickstreamVolume
] = Endpoint(
    method="POST",
    path="/v3/keywords_data/clickstream_data/bulk_search_volume/live",
    operation="clickstream_data_bulk_search_volume_live",
    kind="live",
    request=ClickstreamDataBulkSearchVolumeLiveRequest,
    result=ClickstreamDataBulkSearchVolumeLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="keywords",
        listed="keywords_data/clickstream_data/bulk_search_volume/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
