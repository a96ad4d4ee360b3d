# From spec/on_page/links.yaml by `make generate`; do not edit.
"""POST /v3/on_page/links"""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import LinkRedirect
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LinksRequest(Request):
    """List the links that were found.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        page_from: Only links on this page, as a relative URL.
        page_to: Only links to this page, as a relative URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        offset: Rows to skip. At most 2000000. Default: 0.
        search_after_token: Token from the last answer, to go on from there.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: LinksLinkItem.

    Source: https://docs.dataforseo.com/v3/on_page/links/
    """

    id: str
    page_from: Maybe[str] = UNSET
    page_to: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET
    search_after_token: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class LinksResult(Model):
    """Links that a crawl found."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    search_after_token: str | None = None
    """Token of the next page."""
    current_offset: Int | None = None
    """Rows skipped."""
    total_items_count: Int | None = None
    """Matches, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[LinksLinkItem] | None" = None
    """One row for each link."""


class LinksLinkAnchor(Model, tag="anchor", tag_field="type"):
    """A link with text."""

    type: ClassVar[Literal["anchor"]] = "anchor"
    """Kind of link: `anchor`, `image`, `canonical`, `alternate`, `link`, `redirect` or `meta`."""
    domain_from: str | None = None
    """Domain of the linking page."""
    domain_to: str | None = None
    """Domain that is linked to."""
    page_from: str | None = None
    """Linking page, as path without domain."""
    page_to: str | None = None
    """Page that is linked to, as path without domain."""
    link_from: str | None = None
    """Linking page, as absolute URL."""
    link_to: str | None = None
    """Page that is linked to, as absolute URL."""
    dofollow: bool | None = None
    """Whether the link passes rank on; false when it is marked nofollow."""
    page_from_scheme: str | None = None
    """Scheme of the linking page's address."""
    page_to_scheme: str | None = None
    """Scheme of the address that is linked to."""
    direction: str | None = None
    """`internal` links stay within the site, `external` ones leave it."""
    is_broken: bool | None = None
    """Whether the link leads to a broken page or resource."""
    is_link_relation_conflict: bool | None = None
    """Whether some links to the same address are marked as nofollow and others are not."""
    page_to_status_code: Int | None = None
    """HTTP status of the page that is linked to."""
    link_attribute: List[str] | None = None
    """Values of the rel attribute of a link to another site, such as `ugc` or `noopener`."""
    text: str | None = None
    """Text of the link."""


class LinksLinkImage(Model, tag="image", tag_field="type"):
    """A link on an image."""

    type: ClassVar[Literal["image"]] = "image"
    """Kind of link: `anchor`, `image`, `canonical`, `alternate`, `link`, `redirect` or `meta`."""
    domain_from: str | None = None
    """Domain of the linking page."""
    domain_to: str | None = None
    """Domain that is linked to."""
    page_from: str | None = None
    """Linking page, as path without domain."""
    page_to: str | None = None
    """Page that is linked to, as path without domain."""
    link_from: str | None = None
    """Linking page, as absolute URL."""
    link_to: str | None = None
    """Page that is linked to, as absolute URL."""
    dofollow: bool | None = None
    """Whether the link passes rank on; false when it is marked nofollow."""
    page_from_scheme: str | None = None
    """Scheme of the linking page's address."""
    page_to_scheme: str | None = None
    """Scheme of the address that is linked to."""
    direction: str | None = None
    """`internal` links stay within the site, `external` ones leave it."""
    is_broken: bool | None = None
    """Whether the link leads to a broken page or resource."""
    is_link_relation_conflict: bool | None = None
    """Whether some links to the same address are marked as nofollow and others are not."""
    page_to_status_code: Int | None = None
    """HTTP status of the page that is linked to."""
    link_attribute: List[str] | None = None
    """Values of the rel attribute of a link to another site, such as `ugc` or `noopener`."""
    text: str | None = None
    """Text of the link."""
    image_alt: str | None = None
    """Text that stands in for the image."""
    image_src: str | None = None
    """Address of the image."""


class LinksLinkCanonical(Model, tag="canonical", tag_field="type"):
    """A canonical link: the page names the address that search engines should list in its place."""

    type: ClassVar[Literal["canonical"]] = "canonical"
    """Kind of link: `anchor`, `image`, `canonical`, `alternate`, `link`, `redirect` or `meta`."""
    domain_from: str | None = None
    """Domain of the linking page."""
    domain_to: str | None = None
    """Domain that is linked to."""
    page_from: str | None = None
    """Linking page, as path without domain."""
    page_to: str | None = None
    """Page that is linked to, as path without domain."""
    link_from: str | None = None
    """Linking page, as absolute URL."""
    link_to: str | None = None
    """Page that is linked to, as absolute URL."""
    dofollow: bool | None = None
    """Whether the link passes rank on; false when it is marked nofollow."""
    page_from_scheme: str | None = None
    """Scheme of the linking page's address."""
    page_to_scheme: str | None = None
    """Scheme of the address that is linked to."""
    direction: str | None = None
    """`internal` links stay within the site, `external` ones leave it."""
    is_broken: bool | None = None
    """Whether the link leads to a broken page or resource."""
    is_link_relation_conflict: bool | None = None
    """Whether some links to the same address are marked as nofollow and others are not."""
    page_to_status_code: Int | None = None
    """HTTP status of the page that is linked to."""


class LinksLinkAlternate(Model, tag="alternate", tag_field="type"):
    """An alternate link: the page names its counterpart in another language or region."""

    type: ClassVar[Literal["alternate"]] = "alternate"
    """Kind of link: `anchor`, `image`, `canonical`, `alternate`, `link`, `redirect` or `meta`."""
    domain_from: str | None = None
    """Domain of the linking page."""
    domain_to: str | None = None
    """Domain that is linked to."""
    page_from: str | None = None
    """Linking page, as path without domain."""
    page_to: str | None = None
    """Page that is linked to, as path without domain."""
    link_from: str | None = None
    """Linking page, as absolute URL."""
    link_to: str | None = None
    """Page that is linked to, as absolute URL."""
    dofollow: bool | None = None
    """Whether the link passes rank on; false when it is marked nofollow."""
    page_from_scheme: str | None = None
    """Scheme of the linking page's address."""
    page_to_scheme: str | None = None
    """Scheme of the address that is linked to."""
    direction: str | None = None
    """`internal` links stay within the site, `external` ones leave it."""
    is_broken: bool | None = None
    """Whether the link leads to a broken page or resource."""
    is_link_relation_conflict: bool | None = None
    """Whether some links to the same address are marked as nofollow and others are not."""
    page_to_status_code: Int | None = None
    """HTTP status of the page that is linked to."""
    is_valid_hreflang: bool | None = None
    """Whether the hreflang attribute is used correctly."""
    hreflang: str | None = None
    """Language that the link is meant for."""


class LinksLink(Model, tag="link", tag_field="type"):
    """A link from a link tag of the page."""

    type: ClassVar[Literal["link"]] = "link"
    """Kind of link: `anchor`, `image`, `canonical`, `alternate`, `link`, `redirect` or `meta`."""
    domain_from: str | None = None
    """Domain of the linking page."""
    domain_to: str | None = None
    """Domain that is linked to."""
    page_from: str | None = None
    """Linking page, as path without domain."""
    page_to: str | None = None
    """Page that is linked to, as path without domain."""
    link_from: str | None = None
    """Linking page, as absolute URL."""
    link_to: str | None = None
    """Page that is linked to, as absolute URL."""
    dofollow: bool | None = None
    """Whether the link passes rank on; false when it is marked nofollow."""
    page_from_scheme: str | None = None
    """Scheme of the linking page's address."""
    page_to_scheme: str | None = None
    """Scheme of the address that is linked to."""
    direction: str | None = None
    """`internal` links stay within the site, `external` ones leave it."""
    is_broken: bool | None = None
    """Whether the link leads to a broken page or resource."""
    is_link_relation_conflict: bool | None = None
    """Whether some links to the same address are marked as nofollow and others are not."""
    page_to_status_code: Int | None = None
    """HTTP status of the page that is linked to."""


class LinksLinkMeta(Model, tag="meta", tag_field="type"):
    """A redirect that the page makes by a refresh in its meta tags."""

    type: ClassVar[Literal["meta"]] = "meta"
    """Kind of link: `anchor`, `image`, `canonical`, `alternate`, `link`, `redirect` or `meta`."""
    domain_from: str | None = None
    """Domain of the linking page."""
    domain_to: str | None = None
    """Domain that is linked to."""
    page_from: str | None = None
    """Linking page, as path without domain."""
    page_to: str | None = None
    """Page that is linked to, as path without domain."""
    link_from: str | None = None
    """Linking page, as absolute URL."""
    link_to: str | None = None
    """Page that is linked to, as absolute URL."""
    dofollow: bool | None = None
    """Whether the link passes rank on; false when it is marked nofollow."""
    page_from_scheme: str | None = None
    """Scheme of the linking page's address."""
    page_to_scheme: str | None = None
    """Scheme of the address that is linked to."""
    direction: str | None = None
    """`internal` links stay within the site, `external` ones leave it."""
    is_broken: bool | None = None
    """Whether the link leads to a broken page or resource."""
    is_link_relation_conflict: bool | None = None
    """Whether some links to the same address are marked as nofollow and others are not."""
    page_to_status_code: Int | None = None
    """HTTP status of the page that is linked to."""


LinksLinkItem: TypeAlias = (
    LinksLinkAnchor
    | LinksLinkImage
    | LinksLinkCanonical
    | LinksLinkAlternate
    | LinksLink
    | LinkRedirect
    | LinksLinkMeta
    | Unknown
)
"""A link that a crawl found."""


LINKS: Endpoint[LinksResult, LinksLinkItem] = Endpoint(
    method="POST",
    path="/v3/on_page/links",
    operation="links",
    kind="live",
    request=LinksRequest,
    result=LinksResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="all",
            size_default=100,
            total="total_items_count",
        ),
        OffsetPaging(
            offset="offset", size="limit", size_default=100, furthest=2000000, total="total_items_count"
        ),
    ),
)
