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
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class ResourceBroken(Model, tag="broken", tag_field="resource_type"):
    """A page or resource that could not be loaded."""

    resource_type: ClassVar[Literal["broken"]] = "broken"
    """Kind of resource: `html`, `broken`, `redirect`, `script`, `image` or `stylesheet`."""
    status_code: Int | None = None
    """HTTP status of the page or resource."""
    location: str | None = None
    """Address that it redirects to, from its Location header."""
    url: str | None = None
    """Absolute URL."""
    resource_errors: OnPageResourceIssue | None = None
    """Errors and warnings."""
    size: Int | None = None
    """Size, in bytes."""
    encoded_size: Int | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Int | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    """Whether and how long it may be cached."""
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    """How it was compressed for transfer, from its header."""
    media_type: str | None = None
    """Media type."""
    server: str | None = None
    """Software of the server, from its Server header."""
    last_modified: LastModified | None = None
    """When it was last changed; null when that is not known."""
    fetch_timing: FetchTiming | None = None
    """How long the fetch took."""
    is_resource: bool | None = None
    """Whether it is a single resource rather than a page."""
    meta: PageMeta | None = None
    """What the HTML says and holds."""
    accept_type: str | None = None
    """Kind of resource that was expected, such as `image`, `script` or `html`."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceHtml(Model, tag="html", tag_field="resource_type"):
    """A page of HTML."""

    resource_type: ClassVar[Literal["html"]] = "html"
    """Kind of resource: `html`, `broken`, `redirect`, `script`, `image` or `stylesheet`."""
    status_code: Int | None = None
    """HTTP status of the page or resource."""
    location: str | None = None
    """Address that it redirects to, from its Location header."""
    url: str | None = None
    """Absolute URL."""
    resource_errors: OnPageResourceIssue | None = None
    """Errors and warnings."""
    size: Int | None = None
    """Size, in bytes."""
    encoded_size: Int | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Int | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    """Whether and how long it may be cached."""
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    """How it was compressed for transfer, from its header."""
    media_type: str | None = None
    """Media type."""
    server: str | None = None
    """Software of the server, from its Server header."""
    last_modified: LastModified | None = None
    """When it was last changed; null when that is not known."""
    meta: PageMeta | None = None
    """What the HTML of the page says and holds."""
    page_timing: PageTiming | None = None
    """How long the page took to load."""
    onpage_score: Float | None = None
    """How well the page is optimised, 0 to 100."""
    total_dom_size: Int | None = None
    """Size of the page's tree of elements."""
    custom_js_response: Any = None
    """What the script in custom_js gave; its type depends on the script."""
    custom_js_client_exception: str | None = None
    """Error that the script in custom_js ended with."""
    broken_resources: bool | None = None
    """Whether the page holds broken resources."""
    broken_links: bool | None = None
    """Whether the page holds broken links."""
    duplicate_title: bool | None = None
    """Whether another page has the same title."""
    duplicate_description: bool | None = None
    """Whether another page has the same description."""
    duplicate_content: bool | None = None
    """Whether another page has the same content."""
    click_depth: Int | None = None
    """Clicks from the home page."""
    is_resource: bool | None = None
    """Whether it is a single resource rather than a page."""
    url_length: Int | None = None
    """Length of the URL. In characters."""
    relative_url_length: Int | None = None
    """Length of the URL without scheme and domain. In characters."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceImage(Model, tag="image", tag_field="resource_type"):
    """An image."""

    resource_type: ClassVar[Literal["image"]] = "image"
    """Kind of resource: `html`, `broken`, `redirect`, `script`, `image` or `stylesheet`."""
    status_code: Int | None = None
    """HTTP status of the page or resource."""
    location: str | None = None
    """Address that it redirects to, from its Location header."""
    url: str | None = None
    """Absolute URL."""
    resource_errors: OnPageResourceIssue | None = None
    """Errors and warnings."""
    size: Int | None = None
    """Size, in bytes."""
    encoded_size: Int | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Int | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    """Whether and how long it may be cached."""
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    """How it was compressed for transfer, from its header."""
    media_type: str | None = None
    """Media type."""
    server: str | None = None
    """Software of the server, from its Server header."""
    last_modified: LastModified | None = None
    """When it was last changed; null when that is not known."""
    meta: ResourceMeta | None = None
    """What is known of the image, script or style sheet."""
    fetch_timing: FetchTiming | None = None
    """How long the fetch took."""
    accept_type: str | None = None
    """Kind of resource that was expected, such as `image`, `script` or `html`."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class CrawledResourcesResult(Model):
    """Pages or resources that a crawl found."""

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
    items: "List[ResourceItem] | None" = None
    """One row for each page or resource."""


class LinkRedirect(Model, tag="redirect", tag_field="type"):
    """A redirect from one address to another."""

    type: ClassVar[Literal["redirect"]] = "redirect"
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


class ResourceRedirect(Model, tag="redirect", tag_field="resource_type"):
    """An address that redirects to another."""

    resource_type: ClassVar[Literal["redirect"]] = "redirect"
    """Kind of resource: `html`, `broken`, `redirect`, `script`, `image` or `stylesheet`."""
    status_code: Int | None = None
    """HTTP status of the page or resource."""
    location: str | None = None
    """Address that it redirects to, from its Location header."""
    url: str | None = None
    """Absolute URL."""
    resource_errors: OnPageResourceIssue | None = None
    """Errors and warnings."""
    size: Int | None = None
    """Size, in bytes."""
    encoded_size: Int | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Int | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    """Whether and how long it may be cached."""
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    """How it was compressed for transfer, from its header."""
    media_type: str | None = None
    """Media type."""
    server: str | None = None
    """Software of the server, from its Server header."""
    last_modified: LastModified | None = None
    """When it was last changed; null when that is not known."""
    fetch_timing: FetchTiming | None = None
    """How long the fetch took."""
    is_resource: bool | None = None
    """Whether it is a single resource rather than a page."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceScript(Model, tag="script", tag_field="resource_type"):
    """A script."""

    resource_type: ClassVar[Literal["script"]] = "script"
    """Kind of resource: `html`, `broken`, `redirect`, `script`, `image` or `stylesheet`."""
    status_code: Int | None = None
    """HTTP status of the page or resource."""
    location: str | None = None
    """Address that it redirects to, from its Location header."""
    url: str | None = None
    """Absolute URL."""
    resource_errors: OnPageResourceIssue | None = None
    """Errors and warnings."""
    size: Int | None = None
    """Size, in bytes."""
    encoded_size: Int | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Int | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    """Whether and how long it may be cached."""
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    """How it was compressed for transfer, from its header."""
    media_type: str | None = None
    """Media type."""
    server: str | None = None
    """Software of the server, from its Server header."""
    last_modified: LastModified | None = None
    """When it was last changed; null when that is not known."""
    meta: ResourceMeta | None = None
    """What is known of the image, script or style sheet."""
    fetch_timing: FetchTiming | None = None
    """How long the fetch took."""
    accept_type: str | None = None
    """Kind of resource that was expected, such as `image`, `script` or `html`."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ResourceStylesheet(Model, tag="stylesheet", tag_field="resource_type"):
    """A style sheet."""

    resource_type: ClassVar[Literal["stylesheet"]] = "stylesheet"
    """Kind of resource: `html`, `broken`, `redirect`, `script`, `image` or `stylesheet`."""
    status_code: Int | None = None
    """HTTP status of the page or resource."""
    location: str | None = None
    """Address that it redirects to, from its Location header."""
    url: str | None = None
    """Absolute URL."""
    resource_errors: OnPageResourceIssue | None = None
    """Errors and warnings."""
    size: Int | None = None
    """Size, in bytes."""
    encoded_size: Int | None = None
    """Size as transferred, in bytes."""
    total_transfer_size: Int | None = None
    """Size as transferred with all resources, in bytes."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    cache_control: CacheControl | None = None
    """Whether and how long it may be cached."""
    checks: Map[bool] | None = None
    """Results of the checks, by name."""
    content_encoding: str | None = None
    """How it was compressed for transfer, from its header."""
    media_type: str | None = None
    """Media type."""
    server: str | None = None
    """Software of the server, from its Server header."""
    last_modified: LastModified | None = None
    """When it was last changed; null when that is not known."""
    meta: ResourceMeta | None = None
    """What is known of the image, script or style sheet."""
    fetch_timing: FetchTiming | None = None
    """How long the fetch took."""
    accept_type: str | None = None
    """Kind of resource that was expected, such as `image`, `script` or `html`."""

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
