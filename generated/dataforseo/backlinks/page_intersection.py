# From spec/backlinks/page_intersection/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/page_intersection/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.backlinks_rows import BacklinksRedirect, IntersectionSummary
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class PageIntersectionLiveRequest(Request):
    """List the pages that link to several targets.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        targets: Targets to compare, numbered "1", "2" and so on: domains and subdomains without scheme and
            www., pages as absolute URLs. At most 20 elements.
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
        internal_list_limit: Most elements of the lists inside a row. At most 1000. Default: 10.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        exclude_targets: Referrers that link to one of these are left out: domains without scheme and www.,
            pages as absolute URLs. At most 10 elements.
        intersection_mode: Referrers that link to all targets, or to some of them. One of all, partial.
            Default: all.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). Rows:
    PageIntersectionLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/page_intersection/live/
    """

    targets: Annotated[Mapping[str, str], rules.MapOf(max_items=20)]
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    include_indirect_links: Maybe[bool] = UNSET
    exclude_internal_backlinks: Maybe[bool] = UNSET
    backlinks_status_type: Maybe[Literal["all", "live", "lost"]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(maximum=1000)]] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    exclude_targets: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    intersection_mode: Maybe[Literal["all", "partial"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class PageIntersectionLiveBacklinksPageIntersection(Model):
    """A link of the referring page to one target."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    domain_from: str | None = None
    """Domain of the linking page."""
    url_from: str | None = None
    """Page that the link stands on."""
    url_from_https: bool | None = None
    """Whether that page is served over HTTPS."""
    domain_to: str | None = None
    """Domain that is linked to."""
    url_to: str | None = None
    """Page that the link leads to."""
    url_to_https: bool | None = None
    """Whether that page is served over HTTPS."""
    tld_from: str | None = None
    """Top-level domain of the linking page."""
    is_new: bool | None = None
    """Whether the link was first seen when the crawler last visited the page."""
    is_lost: bool | None = None
    """Whether the link, or the page that it stood on, is gone."""
    backlink_spam_score: Int | None = None
    """Spam score of the link, 0 to 100."""
    rank: Int | None = None
    """Rank that the link passes to the target: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    page_from_rank: Int | None = None
    """Rank of the linking page."""
    domain_from_rank: Int | None = None
    """Rank of the linking domain."""
    domain_from_platform_type: List[str] | None = None
    """Kinds of site that link, such as `cms`, `blogs` or `ecommerce`."""
    domain_from_is_ip: bool | None = None
    """Whether the linking site is an IP address without domain name."""
    domain_from_ip: str | None = None
    """IP address of the linking site."""
    domain_from_country: str | None = None
    """Country of the linking site, as its ISO code of two letters."""
    page_from_external_links: Int | None = None
    """Links from the linking page to other sites."""
    page_from_internal_links: Int | None = None
    """Links from the linking page to pages of its own site."""
    page_from_size: Int | None = None
    """Size of the linking page. In bytes."""
    page_from_encoding: str | None = None
    """Character encoding of the linking page."""
    page_from_language: str | None = None
    """Language of the linking page, as its ISO 639-1 code."""
    page_from_title: str | None = None
    """Title of the linking page."""
    page_from_status_code: Int | None = None
    """HTTP status of the linking page."""
    first_seen: str | None = None
    """When the crawler first saw it."""
    prev_seen: str | None = None
    """When the crawler saw it before that."""
    last_seen: str | None = None
    """When the crawler last saw it."""
    item_type: str | None = None
    """Kind of link: `anchor`, `image`, `link`, `meta`, `canonical`, `alternate` or `redirect`."""
    attributes: List[str] | None = None
    """Values of the link's rel attribute, such as `nofollow`."""
    dofollow: bool | None = None
    """Whether the link passes rank on; false when it is marked nofollow."""
    original: bool | None = None
    """Whether the link was there when the crawler first visited the page."""
    alt: str | None = None
    """Text that stands in for the linked image; null when the link is no image."""
    anchor: str | None = None
    """Text of the link."""
    text_pre: str | None = None
    """Text before the anchor."""
    text_post: str | None = None
    """Text after the anchor."""
    semantic_location: str | None = None
    """HTML element around the link, such as `article`, `section` or `summary`."""
    links_count: Int | None = None
    """Identical links on the page."""
    group_count: Int | None = None
    """Backlinks in this group."""
    is_broken: bool | None = None
    """Whether the page that is linked to answers with an HTTP status of 4xx or 5xx."""
    url_to_status_code: Int | None = None
    """HTTP status of the page that is linked to; null when it was not visited yet."""
    url_to_spam_score: Int | None = None
    """Spam score of the page that is linked to, 0 to 100."""
    url_to_redirect_target: str | None = None
    """Address that the page that is linked to redirects to."""
    is_indirect_link: bool | None = None
    """Whether it passes through a redirect or a canonical page."""
    indirect_link_path: List[BacklinksRedirect] | None = None
    """The pages that an indirect link passes through."""

    first_seen_as_datetime = AsDatetime("first_seen")
    prev_seen_as_datetime = AsDatetime("prev_seen")
    last_seen_as_datetime = AsDatetime("last_seen")


class PageIntersectionLiveItem(Model):
    """A page that links to the targets, and its links to each of them."""

    page_intersection: Map[List[PageIntersectionLiveBacklinksPageIntersection]] | None = None
    """Links of the referring page to each target, by the target's number."""
    summary: IntersectionSummary | None = None
    """How many of the targets the page links to."""


class PageIntersectionLiveResult(Model):
    """The pages that link to several targets."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    targets: Map[str] | None = None
    """The targets as they were sent, by their numbers."""
    items: List[PageIntersectionLiveItem] | None = None
    """One row for each referring page."""


PAGE_INTERSECTION_LIVE: Endpoint[PageIntersectionLiveResult, PageIntersectionLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/page_intersection/live",
    operation="page_intersection_live",
    kind="live",
    request=PageIntersectionLiveRequest,
    result=PageIntersectionLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="limit",
        rows_default=100,
        listed="backlinks/page_intersection/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
