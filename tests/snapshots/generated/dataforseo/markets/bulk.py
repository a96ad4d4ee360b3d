# From spec/markets/bulk.yaml by `make generate`; do not edit.
"""POST /v3/markets/bulk"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dataforseo.types.foo_bar import Box, Money, Offer
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.group_rules import Together
from dataforseo_runtime.models import List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BulkRequest", "BulkResult", "bulk"]


@request
class BulkRequest(Request):
    """What `bulk` is asked with; the function says what each field means."""

    targets: Sequence[str]
    since: str | date | UnsetType | None = UNSET
    until: str | date | UnsetType | None = UNSET
    label: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    box: Box | Mapping[str, Any] | UnsetType | None = UNSET

    RULES = (
        rules.ListOf("targets", each=rules.Text(), max_items=3, required=True),
        rules.Time("since", format=rules.DATE),
        rules.Time("until", format=rules.DATE),
        rules.Text("label"),
        rules.Text("tag", max_length=5),
        rules.Nested("box", cls=Box),
    )
    GROUP_RULES = (Together(("since", "until")),)
    _renames_ = True


class BulkResult(Model):
    items: List[Offer] | None = None
    cheapest: Money | None = None


ENDPOINT: Endpoint[BulkResult, Offer] = Endpoint(
    method="POST",
    path="/v3/markets/bulk",
    operation="bulk",
    kind="live",
    request=BulkRequest,
    result=BulkResult,
    rows="items",
    billing=Billing(
        model="per request and row", request=0.02, row=0.0000003, rows="targets", since="2024-01-31"
    ),
    repeat="charged",
    split="targets",
    docs="https://docs.dataforseo.com/v3/markets-bulk/",
)


def bulk(
    *,
    targets: Sequence[str],
    since: str | date | UnsetType | None = UNSET,
    until: str | date | UnsetType | None = UNSET,
    label: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    box: Box | Mapping[str, Any] | UnsetType | None = UNSET,
) -> Call[BulkResult, Offer]:
    """Ask about several targets of markets.

    Args:
        targets: At most 3 elements.
        since: Format: yyyy-mm-dd.
        until: Format: yyyy-mm-dd.
        label:
        tag: At most 5 characters.
        box:

    All or none of since, until.

    Charged 0.02 USD a request and 0.0000003 USD a row, as of 2024-01-31. Rows: Offer.

    Source: https://docs.dataforseo.com/v3/markets-bulk/
    """
    return Call(
        ENDPOINT, [BulkRequest(targets=targets, since=since, until=until, label=label, tag=tag, box=box)]
    )
