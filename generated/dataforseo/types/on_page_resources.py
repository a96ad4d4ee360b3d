# From spec/types/on_page/resources.yaml by `make generate`; do not edit.
"""Crawled pages and resources."""

from typing import TYPE_CHECKING, Any, TypeAlias

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
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

ResourceItem: TypeAlias = "ResourceHtml | ResourceBroken | ResourceRedirect | ResourceScript | ResourceImage | ResourceStylesheet | UnknownItem"
"""A page or resource that a crawl found."""
RESOURCE_ITEM = Choice(
    "resource_type",
    {
        "html": lambda: ResourceHtml,
        "broken": lambda: ResourceBroken,
        "redirect": lambda: ResourceRedirect,
        "script": lambda: ResourceScript,
        "image": lambda: ResourceImage,
        "stylesheet": lambda: ResourceStylesheet,
    },
)


@model
class ResourceBroken(Model):
    resource_type: str | None = None
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
    checks: dict[str, bool] | None = None
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


@model
class ResourceHtml(Model):
    resource_type: str | None = None
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
    checks: dict[str, bool] | None = None
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


@model
class ResourceImage(Model):
    resource_type: str | None = None
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
    checks: dict[str, bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    meta: ResourceMeta | None = None
    fetch_timing: FetchTiming | None = None
    accept_type: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


@model
class CrawledResourcesResult(DeferringModel):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    search_after_token: str | None = None
    """Token of the next page."""
    current_offset: Integer | None = None
    total_items_count: Integer | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["ResourceItem"] = None

    _deferred_ = {"items": ListOf(RESOURCE_ITEM)}


@model
class LinkRedirect(Model):
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
class ResourceRedirect(Model):
    resource_type: str | None = None
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
    checks: dict[str, bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    fetch_timing: FetchTiming | None = None
    is_resource: bool | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


@model
class ResourceScript(Model):
    resource_type: str | None = None
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
    checks: dict[str, bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    meta: ResourceMeta | None = None
    fetch_timing: FetchTiming | None = None
    accept_type: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


@model
class ResourceStylesheet(Model):
    resource_type: str | None = None
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
    checks: dict[str, bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    media_type: str | None = None
    server: str | None = None
    last_modified: LastModified | None = None
    meta: ResourceMeta | None = None
    fetch_timing: FetchTiming | None = None
    accept_type: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")
