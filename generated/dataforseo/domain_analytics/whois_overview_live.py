# From spec/domain_analytics/whois/overview/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/whois/overview/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.amounts import BacklinksInfo
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.timestamps import AsDatetime


class WhoisOverviewLiveRequest(Request):
    """List domains with registration, links and traffic, by any condition.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

    Args:
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: metrics.organic.count,desc.
        offset: Rows to skip. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-06-26. Rows: WhoisOverviewLiveItem.

    Source: https://docs.dataforseo.com/v3/domain_analytics/whois/overview/live/
    """

    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    offset_token: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


@model
class WhoisOverviewLiveMetricsInfo(Model):
    pos_1: Integer | None = None
    """Rankings at position 1."""
    pos_2_3: Integer | None = None
    """Rankings at positions 2 and 3."""
    pos_4_10: Integer | None = None
    """Rankings at positions 4 to 10."""
    pos_11_20: Integer | None = None
    pos_21_30: Integer | None = None
    pos_31_40: Integer | None = None
    pos_41_50: Integer | None = None
    pos_51_60: Integer | None = None
    pos_61_70: Integer | None = None
    pos_71_80: Integer | None = None
    pos_81_90: Integer | None = None
    pos_91_100: Integer | None = None
    etv: Number | None = None
    """Estimated traffic a month from its rankings."""
    count: Integer | None = None
    """Number of rankings."""
    estimated_paid_traffic_cost: Number | None = None
    """What that traffic would cost as ads, in USD."""
    is_new: Integer | None = None
    """Rankings that are new."""
    is_up: Integer | None = None
    """Rankings that went up."""
    is_down: Integer | None = None
    """Rankings that went down."""
    is_lost: Integer | None = None
    """Rankings that were lost."""
    impressions_etv: Number | None = None
    """Estimated traffic from impressions; no longer given."""


@model
class WhoisOverviewLiveMetricsBundle(Model):
    organic: WhoisOverviewLiveMetricsInfo | None = None
    paid: WhoisOverviewLiveMetricsInfo | None = None


@model
class WhoisOverviewLiveItem(Model):
    domain: str | None = None
    created_datetime: str | None = None
    changed_datetime: str | None = None
    expiration_datetime: str | None = None
    updated_datetime: str | None = None
    first_seen: str | None = None
    """When the crawler first saw it."""
    epp_status_codes: list[str] | None = None
    """Status codes of the registry."""
    tld: str | None = None
    registered: bool | None = None
    registrar: str | None = None
    metrics: WhoisOverviewLiveMetricsBundle | None = None
    """Ranking figures by type of result."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""

    created_datetime_as_datetime = AsDatetime("created_datetime")
    changed_datetime_as_datetime = AsDatetime("changed_datetime")
    expiration_datetime_as_datetime = AsDatetime("expiration_datetime")
    updated_datetime_as_datetime = AsDatetime("updated_datetime")
    first_seen_as_datetime = AsDatetime("first_seen")


@model
class WhoisOverviewLiveResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    offset_token: str | None = None
    """Token of the next page."""
    items: list[WhoisOverviewLiveItem] | None = None


ENDPOINT: Endpoint[WhoisOverviewLiveResult, WhoisOverviewLiveItem] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/whois/overview/live",
    operation="whois_overview_live",
    kind="live",
    request=WhoisOverviewLiveRequest,
    result=WhoisOverviewLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        rows="limit",
        rows_default=100,
        since="2026-06-26",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="offset_token",
            found_in="offset_token",
            size="limit",
            repeat="all",
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),
    ),
)
