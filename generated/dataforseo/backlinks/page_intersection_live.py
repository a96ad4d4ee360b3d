# From spec/backlinks/page_intersection/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/page_intersection/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.backlinks_rows import BacklinksRedirect, IntersectionSummary
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.timestamps import AsDatetime


class PageIntersectionLiveRequest(Request):
    """List the pages that link to several targets.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

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

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows: PageIntersectionLiveItem.

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


@model
class PageIntersectionLiveBacklinksPageIntersection(Model):
    type: str | None = None
    domain_from: str | None = None
    url_from: str | None = None
    url_from_https: bool | None = None
    domain_to: str | None = None
    url_to: str | None = None
    url_to_https: bool | None = None
    tld_from: str | None = None
    is_new: bool | None = None
    is_lost: bool | None = None
    backlink_spam_score: Integer | None = None
    rank: Integer | None = None
    """Rank of the domain or page by its links."""
    page_from_rank: Integer | None = None
    """Rank of the linking page."""
    domain_from_rank: Integer | None = None
    """Rank of the linking domain."""
    domain_from_platform_type: list[str] | None = None
    domain_from_is_ip: bool | None = None
    domain_from_ip: str | None = None
    domain_from_country: str | None = None
    page_from_external_links: Integer | None = None
    page_from_internal_links: Integer | None = None
    page_from_size: Integer | None = None
    page_from_encoding: str | None = None
    page_from_language: str | None = None
    page_from_title: str | None = None
    page_from_status_code: Integer | None = None
    first_seen: str | None = None
    """When the crawler first saw it."""
    prev_seen: str | None = None
    """When the crawler saw it before that."""
    last_seen: str | None = None
    """When the crawler last saw it."""
    item_type: str | None = None
    attributes: list[str] | None = None
    dofollow: bool | None = None
    original: bool | None = None
    alt: str | None = None
    anchor: str | None = None
    text_pre: str | None = None
    """Text before the anchor."""
    text_post: str | None = None
    """Text after the anchor."""
    semantic_location: str | None = None
    links_count: Integer | None = None
    group_count: Integer | None = None
    """Backlinks in this group."""
    is_broken: bool | None = None
    url_to_status_code: Integer | None = None
    url_to_spam_score: Integer | None = None
    """Spam score of the page linked to."""
    url_to_redirect_target: str | None = None
    is_indirect_link: bool | None = None
    """Whether it passes through a redirect or a canonical page."""
    indirect_link_path: list[BacklinksRedirect] | None = None
    """The pages that an indirect link passes through."""

    first_seen_as_datetime = AsDatetime("first_seen")
    prev_seen_as_datetime = AsDatetime("prev_seen")
    last_seen_as_datetime = AsDatetime("last_seen")


@model
class PageIntersectionLiveItem(Model):
    page_intersection: dict[str, list[PageIntersectionLiveBacklinksPageIntersection]] | None = None
    summary: IntersectionSummary | None = None


@model
class PageIntersectionLiveResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    targets: dict[str, str] | None = None
    items: list[PageIntersectionLiveItem] | None = None


ENDPOINT: Endpoint[PageIntersectionLiveResult, PageIntersectionLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/page_intersection/live",
    operation="page_intersection_live",
    kind="live",
    request=PageIntersectionLiveRequest,
    result=PageIntersectionLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.02,
        row=0.00003,
        rows="limit",
        rows_default=100,
        since="2026-07-08",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
