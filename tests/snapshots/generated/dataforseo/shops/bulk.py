# From spec/shops/bulk.yaml by `make generate`; do not edit.
"""POST /v3/shops/bulk"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any

from dataforseo.types.foo_bar import Box, Money, Offer
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.group_rules import Together
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkRequest(Request):
    """Ask about several targets of shops.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: At most 3 elements.
        since: Format: yyyy-mm-dd.
        until: Format: yyyy-mm-dd.
        label:
        box:
        tag: At most 5 characters.

    All or none of since, until.

    Charged 0.02 USD a request and 0.0000003 USD a row, as of 2024-01-31 (charge). Rows: Offer.

    Source: https://docs.dataforseo.com/v3/shops-bulk/
    """

    targets: Annotated[Sequence[str], rules.ListOf(max_items=3)]
    since: Maybe[str | date] = UNSET
    until: Maybe[str | date] = UNSET
    label: Maybe[str] = UNSET
    box: Maybe[Box | Mapping[str, Any]] = UNSET
    tag: Maybe[Annotated[str, rules.Text(max_length=5)]] = UNSET

    GROUP_RULES = (Together(("since", "until")),)


class BulkResult(Model):
    items: List[Offer] | None = None
    cheapest: Money | None = None


BULK: Endpoint[BulkResult, Offer] = Endpoint(
    method="POST",
    path="/v3/shops/bulk",
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
)
