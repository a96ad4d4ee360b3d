# From spec/on_page/links.yaml by `make generate`; do not edit.
"""POST /v3/on_page/links"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.shapes import Choice, Elsewhere, ListOf

if TYPE_CHECKING:
    from dataforseo.types.on_page_resources import LinkRedirect
    from dataforseo_runtime.models import UnknownItem

LinksLinkItem: TypeAlias = "LinksLinkAnchor | LinksLinkImage | LinksLinkCanonical | LinksLinkAlternate | LinksLink | LinkRedirect | LinksLinkMeta | UnknownItem"
"""A link that a crawl found."""
LINKS_LINK_ITEM = Choice(
    "type",
    {
        "anchor": lambda: LinksLinkAnchor,
        "image": lambda: LinksLinkImage,
        "canonical": lambda: LinksLinkCanonical,
        "alternate": lambda: LinksLinkAlternate,
        "link": lambda: LinksLink,
        "redirect": Elsewhere("dataforseo.types.on_page_resources", "LinkRedirect"),
        "meta": lambda: LinksLinkMeta,
    },
)


class LinksRequest(Request):
    """List the links that were found.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

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


@model
class LinksResult(DeferringModel):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    search_after_token: str | None = None
    """Token of the next page."""
    current_offset: Integer | None = None
    total_items_count: Integer | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["LinksLinkItem"] = None

    _deferred_ = {"items": ListOf(LINKS_LINK_ITEM)}


@model
class LinksLinkAnchor(Model):
    type: str | None = None
    domain_from: str | None = None
    domain_to: str | None = None
    page_from: str | None = None
    page_to: str | None = None
    link_from: str | None = None
    link_to: str | None = None
    dofollow: bool | None = None
    page_from_scheme: str | None = None
    page_to_scheme: str | None = None
    direction: str | None = None
    is_broken: bool | None = None
    is_link_relation_conflict: bool | None = None
    page_to_status_code: Integer | None = None
    link_attribute: list[str] | None = None
    text: str | None = None


@model
class LinksLinkImage(Model):
    type: str | None = None
    domain_from: str | None = None
    domain_to: str | None = None
    page_from: str | None = None
    page_to: str | None = None
    link_from: str | None = None
    link_to: str | None = None
    dofollow: bool | None = None
    page_from_scheme: str | None = None
    page_to_scheme: str | None = None
    direction: str | None = None
    is_broken: bool | None = None
    is_link_relation_conflict: bool | None = None
    page_to_status_code: Integer | None = None
    link_attribute: list[str] | None = None
    text: str | None = None
    image_alt: str | None = None
    image_src: str | None = None


@model
class LinksLinkCanonical(Model):
    type: str | None = None
    domain_from: str | None = None
    domain_to: str | None = None
    page_from: str | None = None
    page_to: str | None = None
    link_from: str | None = None
    link_to: str | None = None
    dofollow: bool | None = None
    page_from_scheme: str | None = None
    page_to_scheme: str | None = None
    direction: str | None = None
    is_broken: bool | None = None
    is_link_relation_conflict: bool | None = None
    page_to_status_code: Integer | None = None


@model
class LinksLinkAlternate(Model):
    type: str | None = None
    domain_from: str | None = None
    domain_to: str | None = None
    page_from: str | None = None
    page_to: str | None = None
    link_from: str | None = None
    link_to: str | None = None
    dofollow: bool | None = None
    page_from_scheme: str | None = None
    page_to_scheme: str | None = None
    direction: str | None = None
    is_broken: bool | None = None
    is_link_relation_conflict: bool | None = None
    page_to_status_code: Integer | None = None
    is_valid_hreflang: bool | None = None
    hreflang: str | None = None
    """Language that the link is meant for."""


@model
class LinksLink(Model):
    type: str | None = None
    domain_from: str | None = None
    domain_to: str | None = None
    page_from: str | None = None
    page_to: str | None = None
    link_from: str | None = None
    link_to: str | None = None
    dofollow: bool | None = None
    page_from_scheme: str | None = None
    page_to_scheme: str | None = None
    direction: str | None = None
    is_broken: bool | None = None
    is_link_relation_conflict: bool | None = None
    page_to_status_code: Integer | None = None


@model
class LinksLinkMeta(Model):
    type: str | None = None
    domain_from: str | None = None
    domain_to: str | None = None
    page_from: str | None = None
    page_to: str | None = None
    link_from: str | None = None
    link_to: str | None = None
    dofollow: bool | None = None
    page_from_scheme: str | None = None
    page_to_scheme: str | None = None
    direction: str | None = None
    is_broken: bool | None = None
    is_link_relation_conflict: bool | None = None
    page_to_status_code: Integer | None = None


ENDPOINT: Endpoint[LinksResult, LinksLinkItem] = Endpoint(
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
