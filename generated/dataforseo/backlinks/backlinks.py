# From spec/backlinks/backlinks/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/backlinks/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.backlinks_rows import BacklinksRedirect
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


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

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

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

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). Rows: BacklinksLiveItem.

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


class BacklinksLiveRankedKeywords(Model):
    """How many keywords the linking page ranks for in search."""

    page_from_keywords_count_top_3: Int | None = None
    """Keywords that the page stands among the first 3 results for."""
    page_from_keywords_count_top_10: Int | None = None
    """Keywords that the page stands among the first 10 results for."""
    page_from_keywords_count_top_100: Int | None = None
    """Keywords that the page stands among the first 100 results for."""


class BacklinksLiveItem(Model):
    """A backlink, the page that it stands on and the page that it leads to."""

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
    image_url: str | None = None
    """Address of the linked image, at its origin or in DataForSEO's storage."""
    ranked_keywords_info: BacklinksLiveRankedKeywords | None = None
    """How many keywords the linking page ranks for."""

    first_seen_as_datetime = AsDatetime("first_seen")
    prev_seen_as_datetime = AsDatetime("prev_seen")
    last_seen_as_datetime = AsDatetime("last_seen")


class BacklinksLiveResult(Model):
    """The backlinks of a target."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    target: str | None = None
    """The target as it was sent."""
    mode: str | None = None
    """Whether the rows are all backlinks, one for each referring domain, or one for each anchor."""
    custom_mode: dict[str, Any] | None = None
    """The field that rows were grouped by and how many were kept of each group, as it was sent."""
    items: List[BacklinksLiveItem] | None = None
    """One row for each backlink."""
    search_after_token: str | None = None
    """Token of the next page."""


BACKLINKS_LIVE: Endpoint[BacklinksLiveResult, BacklinksLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/backlinks/live",
    operation="backlinks_live",
    kind="live",
    request=BacklinksLiveRequest,
    result=BacklinksLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="limit",
        rows_default=100,
        listed="backlinks/backlinks/live",
        since="2026-07-28",
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
