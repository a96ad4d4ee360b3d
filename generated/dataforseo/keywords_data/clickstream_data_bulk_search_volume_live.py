# From spec/keywords_data/clickstream_data/bulk_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/clickstream_data/bulk_search_volume/live"""

from collections.abc import Sequence

from dataforseo.types.keywords_data_clickstream import ClickstreamVolume
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "ClickstreamDataBulkSearchVolumeLiveRequest",
    "ClickstreamDataBulkSearchVolumeLiveResult",
    "clickstream_data_bulk_search_volume_live",
]


@request
class ClickstreamDataBulkSearchVolumeLiveRequest(Request):
    """What `clickstream_data_bulk_search_volume_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    keywords: Sequence[str]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.ListOf("keywords", each=rules.Text(min_length=3), max_items=1000, required=True),
    )
    GROUP_RULES = (OneOf(("location_name", "location_code"), least=1),)


class ClickstreamDataBulkSearchVolumeLiveResult(Model):
    """The clickstream search volume of several keywords."""

    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[ClickstreamVolume] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[ClickstreamDataBulkSearchVolumeLiveResult, ClickstreamVolume] = Endpoint(
    method="POST",
    path="/v3/keywords_data/clickstream_data/bulk_search_volume/live",
    operation="clickstream_data_bulk_search_volume_live",
    kind="live",
    request=ClickstreamDataBulkSearchVolumeLiveRequest,
    result=ClickstreamDataBulkSearchVolumeLiveResult,
    rows="items",
    billing=Billing(model="per request", request=0.15, since="2026-06-26"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
    docs="https://docs.dataforseo.com/v3/keywords_data/clickstream_data/bulk_search_volume/live/",
)


def clickstream_data_bulk_search_volume_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
) -> Call[ClickstreamDataBulkSearchVolumeLiveResult, ClickstreamVolume]:
    """Give the clickstream search volume of up to 1,000 keywords.

    Args:
        keywords: Keywords to look up. At most 1,000 elements. Each element: at least 3 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.

    At least one of location_name, location_code.

    Charged 0.15 USD a request, as of 2026-06-26. Rows: ClickstreamVolume.

    Source: https://docs.dataforseo.com/v3/keywords_data/clickstream_data/bulk_search_volume/live/
    """
    return Call(
        ENDPOINT,
        [
            ClickstreamDataBulkSearchVolumeLiveRequest(
                tag=tag, location_name=location_name, location_code=location_code, keywords=keywords
            )
        ],
    )
