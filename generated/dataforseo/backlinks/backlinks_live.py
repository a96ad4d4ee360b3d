# From spec/backlinks/backlinks/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/backlinks/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.backlinks_rows import BacklinksRedirect
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.timestamps import AsDatetime


class BacklinksLiveCustomMode(Request):
    """How many backlinks to return for each value of a field.

    Args:
        field: The field that backlinks are grouped by. Such as anchor, domain_from, domain_from_country,
            tld_from, page_from_encoding, page_from_language, item_type, page_from_status_code,
            semantic_location.
        value: Most backlinks of one group. From 1 to 1000.
    """

    field: str
    value: Annotated[int, rules.Integer(minimum=1, maximum=1000)]


class BacklinksLiveRequest(Request):
    """List the backlinks of a domain, a subdomain or a page.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. At most 20000. Default: 0.
        search_after_token: Token from the last answer, to go on from there.
        include_subdomains: Count the target's subdomains too. Default: true.
        exclude_internal_backlinks: Leave out links between subdomains of the target's own domain. Default:
            true.
        backlinks_status_type: All backlinks, those found at the latest check, or those lost since. One of
            all, live, lost. Default: live.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        mode: All backlinks, one a referring domain, or one an anchor. One of as_is, one_per_domain,
            one_per_anchor. Default: as_is.
        custom_mode: Return no more than a number of backlinks for each value of a field; takes the place of
            mode.
        include_indirect_links: Count links that reach the target through a redirect or a canonical page.
            Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows: BacklinksLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/backlinks/live/
    """

    target: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=20000)]] = UNSET
    search_after_token: Maybe[str] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    exclude_internal_backlinks: Maybe[bool] = UNSET
    backlinks_status_type: Maybe[Literal["all", "live", "lost"]] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    mode: Maybe[Literal["as_is", "one_per_domain", "one_per_anchor"]] = UNSET
    custom_mode: Maybe[BacklinksLiveCustomMode | Mapping[str, Any]] = UNSET
    include_indirect_links: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


@model
class BacklinksLiveRankedKeywords(Model):
    page_from_keywords_count_top_3: Integer | None = None
    page_from_keywords_count_top_10: Integer | None = None
    page_from_keywords_count_top_100: Integer | None = None


@model
class BacklinksLiveItem(Model):
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
    image_url: str | None = None
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
    ranked_keywords_info: BacklinksLiveRankedKeywords | None = None
    is_indirect_link: bool | None = None
    """Whether it passes through a redirect or a canonical page."""
    indirect_link_path: list[BacklinksRedirect] | None = None
    """The pages that an indirect link passes through."""

    first_seen_as_datetime = AsDatetime("first_seen")
    prev_seen_as_datetime = AsDatetime("prev_seen")
    last_seen_as_datetime = AsDatetime("last_seen")


@model
class BacklinksLiveResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    target: str | None = None
    mode: str | None = None
    custom_mode: dict[str, Any] | None = None
    items: list[BacklinksLiveItem] | None = None
    search_after_token: str | None = None
    """Token of the next page."""


ENDPOINT: Endpoint[BacklinksLiveResult, BacklinksLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/backlinks/live",
    operation="backlinks_live",
    kind="live",
    request=BacklinksLiveRequest,
    result=BacklinksLiveResult,
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
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="all",
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=20000, total="total_count"),
    ),
)
