# From spec/types/on_page/parsed_content.yaml by `make generate`; do not edit.
"""The content of a page, parsed."""

from dataforseo.types.amounts import ContentRating
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class Contacts(Model):
    """Ways to reach who runs a page."""

    telephones: List[str] | None = None
    """Telephone numbers."""
    emails: List[str] | None = None
    """E-mail addresses."""


class ContentUrl(Model):
    """A link in the content of a page."""

    url: str | None = None
    """Address that the link leads to."""
    anchor_text: str | None = None
    """Text of the link."""


class SectionContentItem(Model):
    """A passage of a page."""

    text: str | None = None
    """Text of the passage."""
    url: str | None = None
    """Address that the passage leads to, when it is a link."""
    urls: List[ContentUrl] | None = None
    """Links in the passage."""


class ContentComment(Model):
    """A comment of a customer on a product."""

    rating: ContentRating | None = None
    """Rating that the customer gave."""
    title: str | None = None
    """Title of the comment."""
    publish_date: str | None = None
    """When the comment was published."""
    author: str | None = None
    """Who wrote the comment."""
    have_form: bool | None = None
    primary_content: List[SectionContentItem] | None = None
    """Main text of the comment."""


class ContentOffer(Model):
    """A product that a page offers."""

    name: str | None = None
    """Name of the product."""
    price: Float | None = None
    """Price, in price_currency."""
    price_currency: str | None = None
    """Currency of the price."""
    price_valid_until: str | None = None
    """Until when the price is valid."""

    price_valid_until_as_datetime = AsDatetime("price_valid_until")


class RowCell(Model):
    """A cell of a table."""

    text: str | None = None
    """Text of the cell."""
    urls: List[ContentUrl] | None = None
    """Links in the cell."""
    is_header: bool | None = None
    """Whether the cell is a heading."""


class TableCellContent(Model):
    """A row of a table."""

    row_cells: List[RowCell] | None = None
    """Cells of the row."""


class TableContent(Model):
    """A table of a page."""

    header: List[TableCellContent] | None = None
    """Rows of the head."""
    body: List[TableCellContent] | None = None
    """Rows of the body."""
    footer: List[TableCellContent] | None = None
    """Rows of the foot."""


class PageSectionContent(Model):
    """The content of one part of a page."""

    primary_content: List[SectionContentItem] | None = None
    """Main passages."""
    secondary_content: List[SectionContentItem] | None = None
    """Passages beside the main ones."""
    table_content: List[TableContent] | None = None
    """Tables."""


class TopicInfo(Model):
    """A part of a page with a heading of its own."""

    h_title: str | None = None
    """Heading of the section."""
    main_title: str | None = None
    """Main heading of the block."""
    author: str | None = None
    """Who wrote the part."""
    language: str | None = None
    """Language of the part."""
    level: Int | None = None
    """Level of the heading."""
    primary_content: List[SectionContentItem] | None = None
    """Main passages."""
    secondary_content: List[SectionContentItem] | None = None
    """Passages beside the main ones."""
    table_content: List[TableContent] | None = None
    """Tables."""


class PageContent(Model):
    """The content of a page, by parts of the page."""

    header: PageSectionContent | None = None
    """The header of the page."""
    footer: PageSectionContent | None = None
    """The footer of the page."""
    main_topic: List[TopicInfo] | None = None
    """Parts that the page is about."""
    secondary_topic: List[TopicInfo] | None = None
    """Parts beside the main ones."""
    ratings: List[ContentRating] | None = None
    """Ratings of the products on the page."""
    offers: List[ContentOffer] | None = None
    """Products that the page offers."""
    comments: List[ContentComment] | None = None
    """Comments on the products."""
    contacts: Contacts | None = None
    """Ways to reach who runs the page."""


class ContentParsingElement(Model):
    """The content of a page, parsed."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    status_code: Int | None = None
    """HTTP status of the page."""
    page_content: PageContent | None = None
    """The content, by parts of the page."""
    page_as_markdown: str | None = None
    """The page as Markdown; only with markdown_view."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class ParsedContentResult(Model):
    """The content of a page, parsed."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    items_count: Int | None = None
    """Length of items."""
    items: List[ContentParsingElement] | None = None
    """One element for the page."""
