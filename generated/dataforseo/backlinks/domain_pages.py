# From spec/backlinks/domain_pages/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/domain_pages/live"""

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


class DomainPagesLiveRequest(Request):
    """List the pages of a domain with the backlinks of each.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: Domain, or subdomain where the call takes one, without scheme and www. Format: domain.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. Default: 0.
        include_subdomains: Count the target's subdomains too. Default: true.
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

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). Rows: DomainPagesLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/domain_pages/live/
    """

    target: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    exclude_internal_backlinks: Maybe[bool] = UNSET
    backlinks_status_type: Maybe[Literal["all", "live", "lost"]] = UNSET
    backlinks_filters: Maybe[Sequence[Any]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(maximum=1000)]] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class DomainPagesLiveBacklinksPageMeta(Model):
    """What the HTML of a page says."""

    title: str | None = None
    canonical: str | None = None
    """URL that the page names as its canonical one."""
    internal_links_count: Int | None = None
    """Links to pages of the same site."""
    external_links_count: Int | None = None
    """Links to other sites."""
    images_count: Int | None = None
    """Images on the page."""
    words_count: Int | None = None
    """Words on the page."""
    page_spam_score: Int | None = None
    """Spam score of the page, 0 to 100."""
    social_media_tags: Map[str] | None = None
    """Tags for social media, such as those of Open Graph, with their contents."""
    h1: List[str] | None = None
    """Headings of the first level."""
    h2: List[str] | None = None
    """Headings of the second level."""
    h3: List[str] | None = None
    """Headings of the third level."""
    images_alt: List[str] | None = None
    """Texts that stand in for images."""
    powered_by: List[str] | None = None
    """Software that the site runs on."""
    language: str | None = None
    """Language of the content, as its ISO 639-1 code."""
    charset: str | None = None
    """Character encoding."""
    platform_type: List[str] | None = None
    """Kinds of site, such as `cms`, `blogs` or `ecommerce`."""
    technologies: Map[str] | None = None
    """Technologies of the site."""


class DomainPagesLivePageSummary(Model):
    """The links that lead to a page."""

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
    first_seen: str | None = None
    """When the crawler first saw one of these backlinks."""
    lost_date: str | None = None
    """When the last of these backlinks was found to be gone; null while one is left."""
    rank: Int | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    backlinks: Int | None = None
    """Links that point here, dofollow and nofollow."""
    backlinks_spam_score: Int | None = None
    """Average spam score of the backlinks, 0 to 100."""
    broken_backlinks: Int | None = None
    """Backlinks to pages that do not work."""
    broken_pages: Int | None = None
    """Pages that backlinks point at and that do not work."""

    first_seen_as_datetime = AsDatetime("first_seen")
    lost_date_as_datetime = AsDatetime("lost_date")


class DomainPagesLiveItem(Model):
    """A page of the domain, what the crawler found there, and its backlinks."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    main_domain: str | None = None
    """Domain without subdomain."""
    domain: str | None = None
    """Domain of the page, with subdomain."""
    tld: str | None = None
    """Top-level domain."""
    page: str | None = None
    """Absolute URL of the page."""
    ip: str | None = None
    """IP address of the server."""
    first_visited: str | None = None
    """When the crawler first visited the page."""
    prev_visited: str | None = None
    """When the crawler visited the page before the latest time."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    status_code: Int | None = None
    """HTTP status of the page."""
    location: str | None = None
    """Address that the page redirects to, from its Location header."""
    size: Int | None = None
    """Size, in bytes."""
    encoded_size: Int | None = None
    """Size as transferred, in bytes."""
    content_encoding: str | None = None
    """How the page was compressed for transfer, from its header."""
    media_type: str | None = None
    """Media type of the page."""
    server: str | None = None
    """Software of the server, from its Server header."""
    meta: DomainPagesLiveBacklinksPageMeta | None = None
    """What the HTML of the page says."""
    page_summary: DomainPagesLivePageSummary | None = None
    """The backlinks of the page."""

    first_visited_as_datetime = AsDatetime("first_visited")
    prev_visited_as_datetime = AsDatetime("prev_visited")
    fetch_time_as_datetime = AsDatetime("fetch_time")


class DomainPagesLiveResult(Model):
    """The pages of a domain with their backlinks."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    target: str | None = None
    """The target as it was sent."""
    items: List[DomainPagesLiveItem] | None = None
    """One row for each page."""


DOMAIN_PAGES_LIVE: Endpoint[DomainPagesLiveResult, DomainPagesLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/domain_pages/live",
    operation="domain_pages_live",
    kind="live",
    request=DomainPagesLiveRequest,
    result=DomainPagesLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="limit",
        rows_default=100,
        listed="backlinks/domain_pages/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
