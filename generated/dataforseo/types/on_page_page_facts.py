# From spec/types/on_page/page_facts.yaml by `make generate`; do not edit.
"""What a crawl measures of a page."""

from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class CacheControl(Model):
    cachable: bool | None = None
    ttl: Integer | None = None
    """Seconds that it may be cached."""


@model
class CrawlStatus(Model):
    max_crawl_pages: Integer | None = None
    pages_in_queue: Integer | None = None
    """Pages still to be crawled."""
    pages_crawled: Integer | None = None


@model
class FetchTiming(Model):
    duration_time: Integer | None = None
    """Milliseconds in all."""
    fetch_start: Integer | None = None
    fetch_end: Integer | None = None


@model
class HtmlContent(Model):
    plain_text_size: Integer | None = None
    plain_text_rate: Number | None = None
    plain_text_word_count: Integer | None = None
    automated_readability_index: Number | None = None
    coleman_liau_readability_index: Number | None = None
    dale_chall_readability_index: Number | None = None
    flesch_kincaid_readability_index: Number | None = None
    smog_readability_index: Number | None = None
    description_to_content_consistency: Number | None = None
    title_to_content_consistency: Number | None = None
    meta_keywords_to_content_consistency: Number | None = None


@model
class HunspellMisspelled(Model):
    word: str | None = None


@model
class HunspellInfo(Model):
    hunspell_language_code: str | None = None
    misspelled: list[HunspellMisspelled] | None = None


@model
class LastModified(Model):
    header: str | None = None
    sitemap: str | None = None
    meta_tag: str | None = None

    header_as_datetime = AsDatetime("header")
    sitemap_as_datetime = AsDatetime("sitemap")
    meta_tag_as_datetime = AsDatetime("meta_tag")


@model
class OnPageResourceIssueItem(Model):
    line: Integer | None = None
    column: Integer | None = None
    message: str | None = None
    status_code: Integer | None = None


@model
class OnPageResourceIssue(Model):
    errors: list[OnPageResourceIssueItem] | None = None
    warnings: list[OnPageResourceIssueItem] | None = None


@model
class PageMeta(Model):
    title: str | None = None
    charset: Integer | None = None
    follow: bool | None = None
    generator: str | None = None
    htags: dict[str, list[str]] | None = None
    description: str | None = None
    favicon: str | None = None
    meta_keywords: str | None = None
    canonical: str | None = None
    internal_links_count: Integer | None = None
    external_links_count: Integer | None = None
    inbound_links_count: Integer | None = None
    images_count: Integer | None = None
    images_size: Integer | None = None
    scripts_count: Integer | None = None
    scripts_size: Integer | None = None
    stylesheets_count: Integer | None = None
    stylesheets_size: Integer | None = None
    title_length: Integer | None = None
    description_length: Integer | None = None
    render_blocking_scripts_count: Integer | None = None
    render_blocking_stylesheets_count: Integer | None = None
    cumulative_layout_shift: Number | None = None
    """How much the layout jumped."""
    meta_title: str | None = None
    content: HtmlContent | None = None
    deprecated_tags: list[str] | None = None
    duplicate_meta_tags: list[str] | None = None
    spell: HunspellInfo | None = None
    """Spelling mistakes that Hunspell found on the page."""
    social_media_tags: dict[str, str] | None = None
    broken_html: OnPageResourceIssue | None = None


@model
class PageTiming(Model):
    time_to_interactive: Integer | None = None
    """Milliseconds until the page could be used."""
    dom_complete: Integer | None = None
    """Milliseconds until the document was loaded."""
    largest_contentful_paint: Number | None = None
    """Time until the largest element was drawn, in milliseconds."""
    first_input_delay: Number | None = None
    """Time until the page could react, in milliseconds."""
    connection_time: Integer | None = None
    """Milliseconds to connect."""
    time_to_secure_connection: Integer | None = None
    """Milliseconds until the connection was secure."""
    request_sent_time: Integer | None = None
    waiting_time: Integer | None = None
    """Milliseconds until the first byte."""
    download_time: Integer | None = None
    """Milliseconds to download it."""
    duration_time: Integer | None = None
    """Milliseconds in all."""
    fetch_start: Integer | None = None
    fetch_end: Integer | None = None


@model
class ResourceMeta(Model):
    alternative_text: str | None = None
    title: str | None = None
    original_width: Number | None = None
    original_height: Number | None = None
    width: Number | None = None
    height: Number | None = None
