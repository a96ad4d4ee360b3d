# From spec/types/serp/google_ai_mode.yaml by `make generate`; do not edit.
"""What the Google AI Mode calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_ai_overview import (
    AiModeOverviewCodeBlockElement,
    AiModeOverviewVideoElement,
    OverviewLink,
    OverviewReference,
    OverviewShoppingElement,
)
from dataforseo.types.serp_parts import ImageElement, Rectangle, RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AiModeExpandedComponent(Model):
    """One part of an expanded passage of an AI Mode answer."""

    type: str | None = None
    """Kind of element: `ai_overview_expanded_component`."""
    title: str | None = None
    """Heading of the part."""
    text: str | None = None
    """Text of the part, without markup."""
    markdown: str | None = None
    """The content as Markdown."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    links: List[OverviewLink] | None = None
    """Links that stand in the text; null where there are none."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiModeOverview(Model):
    """An answer of Google's AI Mode."""

    type: str | None = None
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    markdown: str | None = None
    """The content as Markdown."""
    items: "List[AiModeOverviewItem] | None" = None
    """Passages of the answer."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""


class AiModePaidElement(Model):
    """An ad in an AI Mode answer."""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    ad_aclk: str | None = None
    """Click identifier of the ad."""
    website_name: str | None = None
    """Name of the website, as the page shows it."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    snippet: str | None = None
    """Text of the ad."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""


class OverviewTable(Model):
    """A table in an AI text."""

    table_header: List[str] | None = None
    """Names of the columns."""
    table_content: List[List[str]] | None = None
    """The rows, each a list of cells."""


class AiModeOverviewElement(Model, tag="ai_overview_element", tag_field="type"):
    """A passage of an AI Mode answer."""

    type: ClassVar[Literal["ai_overview_element"]] = "ai_overview_element"
    """Kind of element: `ai_overview_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    """Heading of the passage."""
    text: str | None = None
    """Text of the passage, without markup."""
    markdown: str | None = None
    """The content as Markdown."""
    links: List[OverviewLink] | None = None
    """Links that stand in the text; null where there are none."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiModeOverviewExpandedElement(Model, tag="ai_overview_expanded_element", tag_field="type"):
    """A passage of an AI Mode answer that opens further parts."""

    type: ClassVar[Literal["ai_overview_expanded_element"]] = "ai_overview_expanded_element"
    """Kind of element: `ai_overview_expanded_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    """Heading of the passage."""
    text: str | None = None
    """Text of the passage, without markup."""
    components: List[AiModeExpandedComponent] | None = None
    """Parts that the passage opens."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiModeOverviewPaid(Model, tag="ai_overview_paid", tag_field="type"):
    """A list of ads in an AI Mode answer."""

    type: ClassVar[Literal["ai_overview_paid"]] = "ai_overview_paid"
    """Kind of element: `ai_overview_paid`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    text: str | None = None
    """Text that stands with the ads."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[AiModePaidElement] | None = None
    """The ads."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiModeOverviewShopping(Model, tag="ai_overview_shopping", tag_field="type"):
    """A list of products in an AI Mode answer."""

    type: ClassVar[Literal["ai_overview_shopping"]] = "ai_overview_shopping"
    """Kind of element: `ai_overview_shopping`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: List[OverviewShoppingElement] | None = None
    """The products."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiModeOverviewTableElement(Model, tag="ai_overview_table_element", tag_field="type"):
    """A table in an AI Mode answer."""

    type: ClassVar[Literal["ai_overview_table_element"]] = "ai_overview_table_element"
    """Kind of element: `ai_overview_table_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    markdown: str | None = None
    """The content as Markdown."""
    table: OverviewTable | None = None
    """The table."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""


class GoogleAiModeResult(Model):
    """One question to Google's AI Mode, with the answer."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[AiModeOverview] | None = None
    """The answer."""

    datetime_as_datetime = AsDatetime("datetime")


AiModeOverviewItem: TypeAlias = (
    AiModeOverviewElement
    | AiModeOverviewExpandedElement
    | AiModeOverviewVideoElement
    | AiModeOverviewTableElement
    | AiModeOverviewCodeBlockElement
    | AiModeOverviewShopping
    | AiModeOverviewPaid
    | Unknown
)
"""A part of an answer of Google's AI Mode."""
