# From spec/types/on_page/parsed_content.yaml by `make generate`; do not edit.
"""The content of a page, parsed."""

from dataforseo.types.amounts import ContentRating
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.models import Integer, List, Model, Number
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "Contacts",
    "ContentComment",
    "ContentOffer",
    "ContentParsingElement",
    "ContentUrl",
    "PageContent",
    "PageSectionContent",
    "ParsedContentResult",
    "RowCell",
    "SectionContentItem",
    "TableCellContent",
    "TableContent",
    "TopicInfo",
]


class Contacts(Model):
    telephones: List[str] | None = None
    emails: List[str] | None = None


class ContentUrl(Model):
    url: str | None = None
    anchor_text: str | None = None


class SectionContentItem(Model):
    text: str | None = None
    url: str | None = None
    urls: List[ContentUrl] | None = None


class ContentComment(Model):
    rating: ContentRating | None = None
    title: str | None = None
    publish_date: str | None = None
    author: str | None = None
    have_form: bool | None = None
    primary_content: List[SectionContentItem] | None = None


class ContentOffer(Model):
    name: str | None = None
    price: Number | None = None
    price_currency: str | None = None
    price_valid_until: str | None = None

    price_valid_until_as_datetime = AsDatetime("price_valid_until")


class RowCell(Model):
    text: str | None = None
    urls: List[ContentUrl] | None = None
    is_header: bool | None = None


class TableCellContent(Model):
    row_cells: List[RowCell] | None = None


class TableContent(Model):
    header: List[TableCellContent] | None = None
    body: List[TableCellContent] | None = None
    footer: List[TableCellContent] | None = None


class PageSectionContent(Model):
    primary_content: List[SectionContentItem] | None = None
    secondary_content: List[SectionContentItem] | None = None
    table_content: List[TableContent] | None = None


class TopicInfo(Model):
    h_title: str | None = None
    """Heading of the section."""
    main_title: str | None = None
    author: str | None = None
    language: str | None = None
    level: Integer | None = None
    primary_content: List[SectionContentItem] | None = None
    secondary_content: List[SectionContentItem] | None = None
    table_content: List[TableContent] | None = None


class PageContent(Model):
    header: PageSectionContent | None = None
    footer: PageSectionContent | None = None
    main_topic: List[TopicInfo] | None = None
    secondary_topic: List[TopicInfo] | None = None
    ratings: List[ContentRating] | None = None
    offers: List[ContentOffer] | None = None
    comments: List[ContentComment] | None = None
    contacts: Contacts | None = None


class ContentParsingElement(Model):
    type: str | None = None
    fetch_time: str | None = None
    """When the crawler fetched it."""
    status_code: Integer | None = None
    page_content: PageContent | None = None
    page_as_markdown: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ParsedContentResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: List[ContentParsingElement] | None = None
