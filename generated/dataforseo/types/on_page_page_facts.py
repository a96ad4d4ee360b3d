# From spec/types/on_page/page_facts.yaml by `make generate`; do not edit.
"""What a crawl measures of a page."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class CacheControl(Model):
    """Whether and how long a page may be cached."""

    cachable: bool | None = None
    """Whether it may be cached."""
    ttl: Int | None = None
    """Seconds that it may be cached."""


class CrawlStatus(Model):
    """How many pages a crawl has done and has to do."""

    max_crawl_pages: Int | None = None
    """Most pages to crawl, as it was sent."""
    pages_in_queue: Int | None = None
    """Pages still to be crawled."""
    pages_crawled: Int | None = None
    """Pages that were crawled."""


class FetchTiming(Model):
    """How long the fetch took."""

    duration_time: Int | None = None
    """Milliseconds in all."""
    fetch_start: Int | None = None
    """Milliseconds until the download began."""
    fetch_end: Int | None = None
    """Milliseconds until the download was complete."""


class HtmlContent(Model):
    """How much text a page has, and how easy it is to read."""

    plain_text_size: Int | None = None
    """Size of the text. In bytes."""
    plain_text_rate: Float | None = None
    """Size of the text divided by the size of the page."""
    plain_text_word_count: Int | None = None
    """Words of the text."""
    automated_readability_index: Float | None = None
    """Automated Readability Index: about the US school grade that the text suits."""
    coleman_liau_readability_index: Float | None = None
    """Coleman-Liau index: about the US school grade that the text suits."""
    dale_chall_readability_index: Float | None = None
    """Dale-Chall readability score: the higher, the harder to read."""
    flesch_kincaid_readability_index: Float | None = None
    """Flesch-Kincaid readability index."""
    smog_readability_index: Float | None = None
    """SMOG index: about the years of school that the text takes."""
    description_to_content_consistency: Float | None = None
    """How well the description fits the content, 0 to 1."""
    title_to_content_consistency: Float | None = None
    """How well the title fits the content, 0 to 1."""
    meta_keywords_to_content_consistency: Float | None = None
    """How well the meta keywords fit the content, 0 to 1."""


class HunspellMisspelled(Model):
    """A word that is spelled wrong."""

    word: str | None = None
    """The word as it stands on the page."""


class HunspellInfo(Model):
    """Spelling mistakes on a page."""

    hunspell_language_code: str | None = None
    """Language that the spelling was checked in."""
    misspelled: List[HunspellMisspelled] | None = None
    """The mistakes."""


class LastModified(Model):
    """When a page was last changed, by different sources; null where they do not say."""

    header: str | None = None
    """By its Last-Modified header."""
    sitemap: str | None = None
    """By the sitemap."""
    meta_tag: str | None = None
    """By its meta tag."""

    header_as_datetime = AsDatetime("header")
    sitemap_as_datetime = AsDatetime("sitemap")
    meta_tag_as_datetime = AsDatetime("meta_tag")


class OnPageResourceIssueItem(Model):
    """An error or warning, and where it occurs."""

    line: Int | None = None
    """Line of the source."""
    column: Int | None = None
    """Column of the line."""
    message: str | None = None
    """What is wrong."""
    status_code: Int | None = None
    """Code of the error."""


class OnPageResourceIssue(Model):
    """Errors and warnings on a page or resource."""

    errors: List[OnPageResourceIssueItem] | None = None
    """Errors."""
    warnings: List[OnPageResourceIssueItem] | None = None
    """Warnings."""


class PageMeta(Model):
    """What the HTML of a page says and holds."""

    title: str | None = None
    """Content of the title tag."""
    charset: Int | None = None
    """Character encoding, as number of its code page; 65001 is UTF-8."""
    follow: bool | None = None
    """Whether the robots meta tag lets crawlers follow the links; false when it says nofollow."""
    generator: str | None = None
    """Content of the generator meta tag: the software that made the page."""
    htags: Map[List[str]] | None = None
    """Headings by level, `h1` to `h6`."""
    description: str | None = None
    """Content of the description meta tag."""
    favicon: str | None = None
    """Address of the icon."""
    meta_keywords: str | None = None
    """Content of the keywords meta tag."""
    canonical: str | None = None
    """URL that the page names as its canonical one."""
    internal_links_count: Int | None = None
    """Links to pages of the same site."""
    external_links_count: Int | None = None
    """Links to other sites."""
    inbound_links_count: Int | None = None
    """Links from pages of the same site to this one."""
    images_count: Int | None = None
    """Images on the page."""
    images_size: Int | None = None
    """Size of the images. In bytes."""
    scripts_count: Int | None = None
    """Scripts on the page."""
    scripts_size: Int | None = None
    """Size of the scripts. In bytes."""
    stylesheets_count: Int | None = None
    """Style sheets on the page."""
    stylesheets_size: Int | None = None
    """Size of the style sheets. In bytes."""
    title_length: Int | None = None
    """Length of the title. In characters."""
    description_length: Int | None = None
    """Length of the description. In characters."""
    render_blocking_scripts_count: Int | None = None
    """Scripts that the page is not drawn without."""
    render_blocking_stylesheets_count: Int | None = None
    """Style sheets that the page is not drawn without."""
    cumulative_layout_shift: Float | None = None
    """Core Web Vital, without unit: how far the content moved by itself while the page was open; the lower, the
    better.
    """
    meta_title: str | None = None
    """Content of the title meta tag."""
    content: HtmlContent | None = None
    """How much text there is, and how easy it is to read."""
    deprecated_tags: List[str] | None = None
    """HTML tags on the page that are outdated."""
    duplicate_meta_tags: List[str] | None = None
    """Meta tags that stand on the page more than once."""
    spell: HunspellInfo | None = None
    """Spelling mistakes that Hunspell found on the page."""
    social_media_tags: Map[str] | None = None
    """Tags for social media, such as those of Open Graph, with their contents."""
    broken_html: OnPageResourceIssue | None = None
    """Errors and warnings in the HTML."""


class PageTiming(Model):
    """How long a page took to load, step by step, with the Core Web Vitals."""

    time_to_interactive: Int | None = None
    """Milliseconds until the page could be used."""
    dom_complete: Int | None = None
    """Milliseconds until the document was loaded."""
    largest_contentful_paint: Float | None = None
    """Core Web Vital: milliseconds until the largest element in view was drawn."""
    first_input_delay: Float | None = None
    """Core Web Vital: milliseconds from the first input of a visitor until the page reacted."""
    connection_time: Int | None = None
    """Milliseconds to connect."""
    time_to_secure_connection: Int | None = None
    """Milliseconds until the connection was secure."""
    request_sent_time: Int | None = None
    """Milliseconds to send the request."""
    waiting_time: Int | None = None
    """Milliseconds until the first byte."""
    download_time: Int | None = None
    """Milliseconds to download it."""
    duration_time: Int | None = None
    """Milliseconds in all."""
    fetch_start: Int | None = None
    """Milliseconds until the download began."""
    fetch_end: Int | None = None
    """Milliseconds until the download was complete."""


class ResourceMeta(Model):
    """What is known of an image, a script or a style sheet."""

    alternative_text: str | None = None
    """Text that stands in for the image."""
    title: str | None = None
    original_width: Float | None = None
    """Width of the image file. In pixels."""
    original_height: Float | None = None
    """Height of the image file. In pixels."""
    width: Float | None = None
    """Width of the image on the page. In pixels."""
    height: Float | None = None
    """Height of the image on the page. In pixels."""
