# From spec/backlinks/backlinks/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/backlinks/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.backlinks_rows import BacklinksRedirect
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "BacklinksLiveCustomMode",
    "BacklinksLiveItem",
    "BacklinksLiveRankedKeywords",
    "BacklinksLiveRequest",
    "BacklinksLiveResult",
    "backlinks_live",
]


@request
class BacklinksLiveCustomMode(Request):
    """How many backlinks to return for each value of a field.

    Args:
        field: The field that backlinks are grouped by. Such as anchor, domain_from, domain_from_country,
            tld_from, page_from_encoding, page_from_language, item_type, page_from_status_code,
            semantic_location.
        value: Most backlinks of one group. From 1 to 1000.
    """

    field: str
    value: int

    RULES = (
        rules.Text("field", required=True),
        rules.Integer("value", minimum=1, maximum=1000, required=True),
    )


@request
class BacklinksLiveRequest(Request):
    """What `backlinks_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    search_after_token: str | UnsetType | None = UNSET
    target: str
    include_subdomains: bool | UnsetType | None = UNSET
    exclude_internal_backlinks: bool | UnsetType | None = UNSET
    backlinks_status_type: Literal["all", "live", "lost"] | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET
    mode: Literal["as_is", "one_per_domain", "one_per_anchor"] | UnsetType | None = UNSET
    custom_mode: BacklinksLiveCustomMode | Mapping[str, Any] | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    include_indirect_links: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Text("search_after_token"),
        rules.Text("target", required=True),
        rules.Boolean("include_subdomains"),
        rules.Boolean("exclude_internal_backlinks"),
        rules.Text("backlinks_status_type", values=("all", "live", "lost")),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
        rules.Text("mode", values=("as_is", "one_per_domain", "one_per_anchor")),
        rules.Nested("custom_mode", cls=BacklinksLiveCustomMode),
        rules.Integer("offset", maximum=20000),
        rules.Boolean("include_indirect_links"),
    )


class BacklinksLiveRankedKeywords(Model):
    """How many keywords the linking page ranks for in search."""

    page_from_keywords_count_top_3: Integer | None = None
    """Keywords that the page stands among the first 3 results for."""
    page_from_keywords_count_top_10: Integer | None = None
    """Keywords that the page stands among the first 10 results for."""
    page_from_keywords_count_top_100: Integer | None = None
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
    backlink_spam_score: Integer | None = None
    """Spam score of the link, 0 to 100."""
    rank: Integer | None = None
    """Rank that the link passes to the target: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    page_from_rank: Integer | None = None
    """Rank of the linking page."""
    domain_from_rank: Integer | None = None
    """Rank of the linking domain."""
    domain_from_platform_type: List[str] | None = None
    """Kinds of site that link, such as `cms`, `blogs` or `ecommerce`."""
    domain_from_is_ip: bool | None = None
    """Whether the linking site is an IP address without domain name."""
    domain_from_ip: str | None = None
    """IP address of the linking site."""
    domain_from_country: str | None = None
    """Country of the linking site, as its ISO code of two letters."""
    page_from_external_links: Integer | None = None
    """Links from the linking page to other sites."""
    page_from_internal_links: Integer | None = None
    """Links from the linking page to pages of its own site."""
    page_from_size: Integer | None = None
    """Size of the linking page. In bytes."""
    page_from_encoding: str | None = None
    """Character encoding of the linking page."""
    page_from_language: str | None = None
    """Language of the linking page, as its ISO 639-1 code."""
    page_from_title: str | None = None
    """Title of the linking page."""
    page_from_status_code: Integer | None = None
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
    links_count: Integer | None = None
    """Identical links on the page."""
    group_count: Integer | None = None
    """Backlinks in this group."""
    is_broken: bool | None = None
    """Whether the page that is linked to answers with an HTTP status of 4xx or 5xx."""
    url_to_status_code: Integer | None = None
    """HTTP status of the page that is linked to; null when it was not visited yet."""
    url_to_spam_score: Integer | None = None
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

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
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
        since="2026-07-08",
        rows_default=100,
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="all",
            total="total_count",
            size_default=100,
        ),
        OffsetPaging(offset="offset", size="limit", furthest=20000, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/backlinks/backlinks/live/",
)


def backlinks_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    search_after_token: str | UnsetType | None = UNSET,
    include_subdomains: bool | UnsetType | None = UNSET,
    exclude_internal_backlinks: bool | UnsetType | None = UNSET,
    backlinks_status_type: Literal["all", "live", "lost"] | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
    mode: Literal["as_is", "one_per_domain", "one_per_anchor"] | UnsetType | None = UNSET,
    custom_mode: BacklinksLiveCustomMode | Mapping[str, Any] | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    include_indirect_links: bool | UnsetType | None = UNSET,
) -> Call[BacklinksLiveResult, BacklinksLiveItem]:
    """List the backlinks of a domain, a subdomain or a page.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
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
        offset: Rows to skip. At most 20000. Default: 0.
        include_indirect_links: Count links that reach the target through a redirect or a canonical page.
            Default: true.

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows: BacklinksLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/backlinks/live/
    """
    return Call(
        ENDPOINT,
        [
            BacklinksLiveRequest(
                tag=tag,
                filters=filters,
                order_by=order_by,
                limit=limit,
                search_after_token=search_after_token,
                target=target,
                include_subdomains=include_subdomains,
                exclude_internal_backlinks=exclude_internal_backlinks,
                backlinks_status_type=backlinks_status_type,
                rank_scale=rank_scale,
                mode=mode,
                custom_mode=custom_mode,
                offset=offset,
                include_indirect_links=include_indirect_links,
            )
        ],
    )
