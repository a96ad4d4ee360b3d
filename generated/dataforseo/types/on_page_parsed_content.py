# From spec/types/on_page/parsed_content.yaml by `make generate`; do not edit.
"""The content of a page, parsed."""

from dataforseo.types.amounts import ContentRating
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class Contacts(Model):
    telephones: list[str] | None = None
    emails: list[str] | None = None


@model
class ContentUrl(Model):
    url: str | None = None
    anchor_text: str | None = None


@model
class SectionContentItem(Model):
    text: str | None = None
    url: str | None = None
    urls: list[ContentUrl] | None = None


@model
class ContentComment(Model):
    rating: ContentRating | None = None
    title: str | None = None
    publish_date: str | None = None
    author: str | None = None
    have_form: bool | None = None
    primary_content: list[SectionContentItem] | None = None


@model
class ContentOffer(Model):
    name: str | None = None
    price: Number | None = None
    price_currency: str | None = None
    price_valid_until: str | None = None

    price_valid_until_as_datetime = AsDatetime("price_valid_until")


@model
class RowCell(Model):
    text: str | None = None
    urls: list[ContentUrl] | None = None
    is_header: bool | None = None


@model
class TableCellContent(Model):
    row_cells: list[RowCell] | None = None


@model
class TableContent(Model):
    header: list[TableCellContent] | None = None
    body: list[TableCellContent] | None = None
    footer: list[TableCellContent] | None = None


@model
class PageSectionContent(Model):
    primary_content: list[SectionContentItem] | None = None
    secondary_content: list[SectionContentItem] | None = None
    table_content: list[TableContent] | None = None


@model
class TopicInfo(Model):
    h_title: str | None = None
    """Heading of the section."""
    main_title: str | None = None
    author: str | None = None
    language: str | None = None
    level: Integer | None = None
    primary_content: list[SectionContentItem] | None = None
    secondary_content: list[SectionContentItem] | None = None
    table_content: list[TableContent] | None = None


@model
class PageContent(Model):
    header: PageSectionContent | None = None
    footer: PageSectionContent | None = None
    main_topic: list[TopicInfo] | None = None
    secondary_topic: list[TopicInfo] | None = None
    ratings: list[ContentRating] | None = None
    offers: list[ContentOffer] | None = None
    comments: list[ContentComment] | None = None
    contacts: Contacts | None = None


@model
class ContentParsingElement(Model):
    type: str | None = None
    fetch_time: str | None = None
    """When the crawler fetched it."""
    status_code: Integer | None = None
    page_content: PageContent | None = None
    page_as_markdown: str | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


@model
class ParsedContentResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[ContentParsingElement] | None = None
