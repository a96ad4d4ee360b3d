# From spec/on_page/links.yaml by `make generate`; do not edit.
"""POST /v3/on_page/links"""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import LinkRedirect
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, List, Model, Unknown
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "LinksLink",
    "LinksLinkAlternate",
    "LinksLinkAnchor",
    "LinksLinkCanonical",
    "LinksLinkImage",
    "LinksLinkItem",
    "LinksLinkMeta",
    "LinksRequest",
    "LinksResult",
    "links",
]


@request
class LinksRequest(Request):
    """What `links` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    search_after_token: str | UnsetType | None = UNSET
    id: str
    page_from: str | UnsetType | None = UNSET
    page_to: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset", maximum=2000000),
        rules.Text("search_after_token"),
        rules.Text("id", required=True),
        rules.Text("page_from"),
        rules.Text("page_to"),
    )


class LinksResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    search_after_token: str | None = None
    """Token of the next page."""
    current_offset: Integer | None = None
    total_items_count: Integer | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: "List[LinksLinkItem] | None" = None


class LinksLinkAnchor(Model, tag="anchor", tag_field="type"):
    type: ClassVar[Literal["anchor"]] = "anchor"
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
    link_attribute: List[str] | None = None
    text: str | None = None


class LinksLinkImage(Model, tag="image", tag_field="type"):
    type: ClassVar[Literal["image"]] = "image"
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
    link_attribute: List[str] | None = None
    text: str | None = None
    image_alt: str | None = None
    image_src: str | None = None


class LinksLinkCanonical(Model, tag="canonical", tag_field="type"):
    type: ClassVar[Literal["canonical"]] = "canonical"
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


class LinksLinkAlternate(Model, tag="alternate", tag_field="type"):
    type: ClassVar[Literal["alternate"]] = "alternate"
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


class LinksLink(Model, tag="link", tag_field="type"):
    type: ClassVar[Literal["link"]] = "link"
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


class LinksLinkMeta(Model, tag="meta", tag_field="type"):
    type: ClassVar[Literal["meta"]] = "meta"
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
            total="total_items_count",
            size_default=100,
        ),
        OffsetPaging(
            offset="offset", size="limit", furthest=2000000, total="total_items_count", size_default=100
        ),
    ),
    docs="https://docs.dataforseo.com/v3/on_page/links/",
)


def links(
    *,
    id: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    search_after_token: str | UnsetType | None = UNSET,
    page_from: str | UnsetType | None = UNSET,
    page_to: str | UnsetType | None = UNSET,
) -> Call[LinksResult, LinksLinkItem]:
    """List the links that were found.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.
        search_after_token: Token from the last answer, to go on from there.
        page_from: Only links on this page, as a relative URL.
        page_to: Only links to this page, as a relative URL.

    Free of charge. Rows: LinksLinkItem.

    Source: https://docs.dataforseo.com/v3/on_page/links/
    """
    return Call(
        ENDPOINT,
        [
            LinksRequest(
                tag=tag,
                filters=filters,
                limit=limit,
                offset=offset,
                search_after_token=search_after_token,
                id=id,
                page_from=page_from,
                page_to=page_to,
            )
        ],
    )
