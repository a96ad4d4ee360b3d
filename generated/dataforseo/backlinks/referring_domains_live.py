# From spec/backlinks/referring_domains/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/referring_domains/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "ReferringDomainsLiveItem",
    "ReferringDomainsLiveRequest",
    "ReferringDomainsLiveResult",
    "referring_domains_live",
]


@request
class ReferringDomainsLiveRequest(Request):
    """What `referring_domains_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    target: str
    include_subdomains: bool | UnsetType | None = UNSET
    include_indirect_links: bool | UnsetType | None = UNSET
    exclude_internal_backlinks: bool | UnsetType | None = UNSET
    backlinks_status_type: Literal["all", "live", "lost"] | UnsetType | None = UNSET
    backlinks_filters: Sequence[Any] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("target", required=True),
        rules.Boolean("include_subdomains"),
        rules.Boolean("include_indirect_links"),
        rules.Boolean("exclude_internal_backlinks"),
        rules.Text("backlinks_status_type", values=("all", "live", "lost")),
        rules.ListOf("backlinks_filters"),
        rules.Integer("internal_list_limit", maximum=1000),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
    )


class ReferringDomainsLiveItem(Model):
    """A domain that links to the target, and its links."""

    referring_domains: Integer | None = None
    """Domains that link here, subdomains counted apart."""
    referring_domains_nofollow: Integer | None = None
    """Of these domains, how many have a nofollow link."""
    referring_main_domains: Integer | None = None
    """Main domains that link here."""
    referring_main_domains_nofollow: Integer | None = None
    """Of these main domains, how many have a nofollow link."""
    referring_ips: Integer | None = None
    """IP addresses that links come from."""
    referring_subnets: Integer | None = None
    """Subnets that links come from."""
    referring_pages: Integer | None = None
    """Pages that link here."""
    referring_links_tld: Map[Integer] | None = None
    """Links by top-level domain, such as `com`."""
    referring_links_types: Map[Integer] | None = None
    """Links by kind: `anchor`, `image`, `link`, `meta`, `canonical`, `alternate` or `redirect`."""
    referring_links_attributes: Map[Integer] | None = None
    """Links by value of their rel attribute, such as `nofollow` or `noopener`."""
    referring_links_platform_types: Map[Integer] | None = None
    """Links by kind of site, such as `cms`, `blogs` or `ecommerce`."""
    referring_links_semantic_locations: Map[Integer] | None = None
    """Links by HTML element around them, such as `article` or `section`; an empty one occurs."""
    referring_links_countries: Map[Integer] | None = None
    """Links by ISO code of the country; an empty one occurs."""
    referring_pages_nofollow: Integer | None = None
    """Of these pages, how many have a nofollow link."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    domain: str | None = None
    """The referring domain."""
    rank: Integer | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    backlinks: Integer | None = None
    """Links of this domain to the target, dofollow and nofollow."""
    first_seen: str | None = None
    """When the crawler first saw one of these backlinks."""
    lost_date: str | None = None
    """When the last of these backlinks was found to be gone; null while one is left."""
    backlinks_spam_score: Integer | None = None
    """Average spam score of the backlinks, 0 to 100."""
    broken_backlinks: Integer | None = None
    """Backlinks to pages that do not work."""
    broken_pages: Integer | None = None
    """Pages that backlinks point at and that do not work."""

    first_seen_as_datetime = AsDatetime("first_seen")
    lost_date_as_datetime = AsDatetime("lost_date")


class ReferringDomainsLiveResult(Model):
    """The domains that link to a target."""

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    target: str | None = None
    """The target as it was sent."""
    items: List[ReferringDomainsLiveItem] | None = None
    """One row for each referring domain."""


ENDPOINT: Endpoint[ReferringDomainsLiveResult, ReferringDomainsLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/referring_domains/live",
    operation="referring_domains_live",
    kind="live",
    request=ReferringDomainsLiveRequest,
    result=ReferringDomainsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.02,
        row=0.00003,
        rows="limit",
        since="2026-07-08",
        rows_default=100,
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/backlinks/referring_domains/live/",
)


def referring_domains_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    include_subdomains: bool | UnsetType | None = UNSET,
    include_indirect_links: bool | UnsetType | None = UNSET,
    exclude_internal_backlinks: bool | UnsetType | None = UNSET,
    backlinks_status_type: Literal["all", "live", "lost"] | UnsetType | None = UNSET,
    backlinks_filters: Sequence[Any] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
) -> Call[ReferringDomainsLiveResult, ReferringDomainsLiveItem]:
    """List the domains that link to a target.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        include_subdomains: Count the target's subdomains too. Default: true.
        include_indirect_links: Count links that reach the target through a redirect or a canonical page.
            Default: true.
        exclude_internal_backlinks: Leave out links between subdomains of the target's own domain. Default:
            true.
        backlinks_status_type: All backlinks, those found at the latest check, or those lost since. One of
            all, live, lost. Default: live.
        backlinks_filters: Conditions on the backlinks that are counted: `[field, operator, value]`, joined
            with "and" and "or".
        internal_list_limit: Most elements of the lists inside a row. At most 1000. Default: 10.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows: ReferringDomainsLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/referring_domains/live/
    """
    return Call(
        ENDPOINT,
        [
            ReferringDomainsLiveRequest(
                tag=tag,
                filters=filters,
                order_by=order_by,
                limit=limit,
                offset=offset,
                target=target,
                include_subdomains=include_subdomains,
                include_indirect_links=include_indirect_links,
                exclude_internal_backlinks=exclude_internal_backlinks,
                backlinks_status_type=backlinks_status_type,
                backlinks_filters=backlinks_filters,
                internal_list_limit=internal_list_limit,
                rank_scale=rank_scale,
            )
        ],
    )
