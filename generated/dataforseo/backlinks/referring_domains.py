# From spec/backlinks/referring_domains/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/referring_domains/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ReferringDomainsLiveRequest(Request):
    """List the domains that link to a target.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
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
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). Rows:
    ReferringDomainsLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/referring_domains/live/
    """

    target: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    include_indirect_links: Maybe[bool] = UNSET
    exclude_internal_backlinks: Maybe[bool] = UNSET
    backlinks_status_type: Maybe[Literal["all", "live", "lost"]] = UNSET
    backlinks_filters: Maybe[Sequence[Any]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(maximum=1000)]] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class ReferringDomainsLiveItem(Model):
    """A domain that links to the target, and its links."""

    referring_domains: Int | None = None
    """Domains that link here, subdomains counted apart."""
    referring_domains_nofollow: Int | None = None
    """Of these domains, how many have a nofollow link."""
    referring_main_domains: Int | None = None
    """Main domains that link here."""
    referring_main_domains_nofollow: Int | None = None
    """Of these main domains, how many have a nofollow link."""
    referring_ips: Int | None = None
    """IP addresses that links come from."""
    referring_subnets: Int | None = None
    """Subnets that links come from."""
    referring_pages: Int | None = None
    """Pages that link here."""
    referring_links_tld: Map[Int] | None = None
    """Links by top-level domain, such as `com`."""
    referring_links_types: Map[Int] | None = None
    """Links by kind: `anchor`, `image`, `link`, `meta`, `canonical`, `alternate` or `redirect`."""
    referring_links_attributes: Map[Int] | None = None
    """Links by value of their rel attribute, such as `nofollow` or `noopener`."""
    referring_links_platform_types: Map[Int] | None = None
    """Links by kind of site, such as `cms`, `blogs` or `ecommerce`."""
    referring_links_semantic_locations: Map[Int] | None = None
    """Links by HTML element around them, such as `article` or `section`; an empty one occurs."""
    referring_links_countries: Map[Int] | None = None
    """Links by ISO code of the country; an empty one occurs."""
    referring_pages_nofollow: Int | None = None
    """Of these pages, how many have a nofollow link."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    domain: str | None = None
    """The referring domain."""
    rank: Int | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    backlinks: Int | None = None
    """Links of this domain to the target, dofollow and nofollow."""
    first_seen: str | None = None
    """When the crawler first saw one of these backlinks."""
    lost_date: str | None = None
    """When the last of these backlinks was found to be gone; null while one is left."""
    backlinks_spam_score: Int | None = None
    """Average spam score of the backlinks, 0 to 100."""
    broken_backlinks: Int | None = None
    """Backlinks to pages that do not work."""
    broken_pages: Int | None = None
    """Pages that backlinks point at and that do not work."""

    first_seen_as_datetime = AsDatetime("first_seen")
    lost_date_as_datetime = AsDatetime("lost_date")


class ReferringDomainsLiveResult(Model):
    """The domains that link to a target."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    target: str | None = None
    """The target as it was sent."""
    items: List[ReferringDomainsLiveItem] | None = None
    """One row for each referring domain."""


REFERRING_DOMAINS_LIVE: Endpoint[ReferringDomainsLiveResult, ReferringDomainsLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/referring_domains/live",
    operation="referring_domains_live",
    kind="live",
    request=ReferringDomainsLiveRequest,
    result=ReferringDomainsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="limit",
        rows_default=100,
        listed="backlinks/referring_domains/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
