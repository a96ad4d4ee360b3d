# From spec/types/on_page/resources.yaml by `make generate`; do not edit.
"""Crawled pages and resources."""

from typing import Any, ClassVar, Literal, TypeAlias

from dataforseo.types.on_page_page_facts import (
    CacheControl,
    CrawlStatus,
    FetchTiming,
    LastModified,
    OnPageResourceIssue,
    PageMeta,
    PageTiming,
    ResourceMeta,
)
from dataforseo_runtime.models import Integer, List, Map, Model, Number, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "CrawledResourcesResult",
    "LinkRedirect",
    "ResourceBroken",
    "ResourceHtml",
    "ResourceImage",
    "ResourceItem",
    "ResourceRedirect",
    "ResourceScript",
    "ResourceStylesheet",
]


class ResourceBroken(Model, tag="broken", tag_field="resource_type"):
    resource_type: ClassVar[Literal["broken"]] = "broken"
    status_code: Integer | None = None
    location: str | None = None
    url: str | None = None
    resource_errors: OnPageResourceIssue | None = None
    size: Integer | None = None
    """Size, in bytes."""
    encoded_size: Integer | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Integer | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    fetch_timing: FetchTiming | None = None
    is_resource: bool | None = None
    meta: PageMeta | None = None
    accept_type: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceHtml(Model, tag="html", tag_field="resource_type"):
    resource_type: ClassVar[Literal["html"]] = "html"
    status_code: Integer | None = None
    location: str | None = None
    url: str | None = None
    resource_errors: OnPageResourceIssue | None = None
    size: Integer | None = None
    """Size, in bytes."""
    encoded_size: Integer | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Integer | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    meta: PageMeta | None = None
    page_timing: PageTiming | None = None
    onpage_score: Number | None = None
    """How well the page is optimised, 0 to 100."""
    total_dom_size: Integer | None = None
    custom_js_response: Any = None
    custom_js_client_exception: str | None = None
    broken_resources: bool | None = None
    broken_links: bool | None = None
    duplicate_title: bool | None = None
    duplicate_description: bool | None = None
    duplicate_content: bool | None = None
    click_depth: Integer | None = None
    """Clicks from the home page."""
    is_resource: bool | None = None
    url_length: Integer | None = None
    relative_url_length: Integer | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceImage(Model, tag="image", tag_field="resource_type"):
    resource_type: ClassVar[Literal["image"]] = "image"
    status_code: Integer | None = None
    location: str | None = None
    url: str | None = None
    resource_errors: OnPageResourceIssue | None = None
    size: Integer | None = None
    """Size, in bytes."""
    encoded_size: Integer | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Integer | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    meta: ResourceMeta | None = None
    fetch_timing: FetchTiming | None = None
    accept_type: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


class CrawledResourcesResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    search_after_token: str | None = None
    """Token of the next page."""
    current_offset: Integer | None = None
    total_items_count: Integer | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: "List[ResourceItem] | None" = None


class LinkRedirect(Model, tag="redirect", tag_field="type"):
    type: ClassVar[Literal["redirect"]] = "redirect"
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


class ResourceRedirect(Model, tag="redirect", tag_field="resource_type"):
    resource_type: ClassVar[Literal["redirect"]] = "redirect"
    status_code: Integer | None = None
    location: str | None = None
    url: str | None = None
    resource_errors: OnPageResourceIssue | None = None
    size: Integer | None = None
    """Size, in bytes."""
    encoded_size: Integer | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Integer | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    fetch_timing: FetchTiming | None = None
    is_resource: bool | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceScript(Model, tag="script", tag_field="resource_type"):
    resource_type: ClassVar[Literal["script"]] = "script"
    status_code: Integer | None = None
    location: str | None = None
    url: str | None = None
    resource_errors: OnPageResourceIssue | None = None
    size: Integer | None = None
    """Size, in bytes."""
    encoded_size: Integer | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Integer | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    meta: ResourceMeta | None = None
    fetch_timing: FetchTiming | None = None
    accept_type: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceStylesheet(Model, tag="stylesheet", tag_field="resource_type"):
    resource_type: ClassVar[Literal["stylesheet"]] = "stylesheet"
    status_code: Integer | None = None
    location: str | None = None
    url: str | None = None
    resource_errors: OnPageResourceIssue | None = None
    size: Integer | None = None
    """Size, in bytes."""
    encoded_size: Integer | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Integer | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    meta: ResourceMeta | None = None
    fetch_timing: FetchTiming | None = None
    accept_type: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


ResourceItem: TypeAlias = (
    ResourceHtml
    | ResourceBroken
    | ResourceRedirect
    | ResourceScript
    | ResourceImage
    | ResourceStylesheet
    | Unknown
)
"""A page or resource that a crawl found."""
