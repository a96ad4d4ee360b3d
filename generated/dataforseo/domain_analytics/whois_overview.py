# From spec/domain_analytics/whois/overview/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/whois/overview/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.amounts import BacklinksInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class WhoisOverviewLiveRequest(Request):
    """List domains with registration, links and traffic, by any condition.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: metrics.organic.count,desc.
        offset: Rows to skip. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.12 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list). Rows:
    WhoisOverviewLiveItem.

    Source: https://docs.dataforseo.com/v3/domain_analytics/whois/overview/live/
    """

    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    offset_token: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class WhoisOverviewLiveMetricsInfo(Model):
    """How many result pages a domain ranks on, by position, and the traffic from there."""

    pos_1: Int | None = None
    """Rankings at position 1."""
    pos_2_3: Int | None = None
    """Rankings at positions 2 and 3."""
    pos_4_10: Int | None = None
    """Rankings at positions 4 to 10."""
    pos_11_20: Int | None = None
    """Rankings at positions 11 to 20."""
    pos_21_30: Int | None = None
    """Rankings at positions 21 to 30."""
    pos_31_40: Int | None = None
    """Rankings at positions 31 to 40."""
    pos_41_50: Int | None = None
    """Rankings at positions 41 to 50."""
    pos_51_60: Int | None = None
    """Rankings at positions 51 to 60."""
    pos_61_70: Int | None = None
    """Rankings at positions 61 to 70."""
    pos_71_80: Int | None = None
    """Rankings at positions 71 to 80."""
    pos_81_90: Int | None = None
    """Rankings at positions 81 to 90."""
    pos_91_100: Int | None = None
    """Rankings at positions 91 to 100."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    count: Int | None = None
    """Number of rankings."""
    estimated_paid_traffic_cost: Float | None = None
    """What these visits would cost as clicks on ads, in USD a month."""
    is_new: Int | None = None
    """Rankings that the last check found for the first time."""
    is_up: Int | None = None
    """Rankings whose position got better."""
    is_down: Int | None = None
    """Rankings whose position got worse."""
    is_lost: Int | None = None
    """Rankings that the last check did not find again."""
    impressions_etv: Float | None = None
    """Estimated traffic from impressions; no longer given."""


class WhoisOverviewLiveMetricsBundle(Model):
    """A domain's rankings and traffic by type of result."""

    organic: WhoisOverviewLiveMetricsInfo | None = None
    """From organic results."""
    paid: WhoisOverviewLiveMetricsInfo | None = None
    """From ads."""


class WhoisOverviewLiveItem(Model):
    """A domain with its registration, links and traffic."""

    domain: str | None = None
    """Domain name."""
    created_datetime: str | None = None
    """When the domain was first registered."""
    changed_datetime: str | None = None
    """When the registration was last changed."""
    expiration_datetime: str | None = None
    """When the registration ends."""
    updated_datetime: str | None = None
    """When the domain's record was updated."""
    first_seen: str | None = None
    """When the crawler first saw it."""
    epp_status_codes: List[str] | None = None
    """Status codes of the registry."""
    tld: str | None = None
    """Top-level domain."""
    registered: bool | None = None
    """Whether the domain is registered; false when the registration has expired."""
    registrar: str | None = None
    """Company that the domain is registered at; null when it is not known."""
    metrics: WhoisOverviewLiveMetricsBundle | None = None
    """Ranking figures by type of result."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""

    created_datetime_as_datetime = AsDatetime("created_datetime")
    changed_datetime_as_datetime = AsDatetime("changed_datetime")
    expiration_datetime_as_datetime = AsDatetime("expiration_datetime")
    updated_datetime_as_datetime = AsDatetime("updated_datetime")
    first_seen_as_datetime = AsDatetime("first_seen")


class WhoisOverviewLiveResult(Model):
    """Domains with registration, links and traffic."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[WhoisOverviewLiveItem] | None = None
    """One row for each domain."""


WHOIS_OVERVIEW_LIVE: Endpoint[WhoisOverviewLiveResult, WhoisOverviewLiveItem] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/whois/overview/live",
    operation="whois_overview_live",
    kind="live",
    request=WhoisOverviewLiveRequest,
    result=WhoisOverviewLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.12,
        row=0.0012,
        rows="limit",
        rows_default=100,
        listed="domain_analytics/whois/overview/live",
        since="2026-07-28",
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
