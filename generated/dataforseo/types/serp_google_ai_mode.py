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
from dataforseo_runtime.models import Integer, List, Model, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AiModeExpandedComponent",
    "AiModeOverview",
    "AiModeOverviewElement",
    "AiModeOverviewExpandedElement",
    "AiModeOverviewItem",
    "AiModeOverviewPaid",
    "AiModeOverviewShopping",
    "AiModeOverviewTableElement",
    "AiModePaidElement",
    "GoogleAiModeResult",
    "OverviewTable",
]


class AiModeExpandedComponent(Model):
    type: str | None = None
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    images: List[ImageElement] | None = None
    links: List[OverviewLink] | None = None
    references: List[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiModeOverview(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    markdown: str | None = None
    """The content as Markdown."""
    items: "List[AiModeOverviewItem] | None" = None
    references: List[OverviewReference] | None = None
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""


class AiModePaidElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    ad_aclk: str | None = None
    website_name: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    snippet: str | None = None
    images: List[ImageElement] | None = None


class OverviewTable(Model):
    table_header: List[str] | None = None
    table_content: List[List[str]] | None = None


class AiModeOverviewElement(Model, tag="ai_overview_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_element"]] = "ai_overview_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    links: List[OverviewLink] | None = None
    images: List[ImageElement] | None = None
    references: List[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiModeOverviewExpandedElement(Model, tag="ai_overview_expanded_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_expanded_element"]] = "ai_overview_expanded_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    components: List[AiModeExpandedComponent] | None = None
    references: List[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiModeOverviewPaid(Model, tag="ai_overview_paid", tag_field="type"):
    type: ClassVar[Literal["ai_overview_paid"]] = "ai_overview_paid"
    position: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: List[AiModePaidElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiModeOverviewShopping(Model, tag="ai_overview_shopping", tag_field="type"):
    type: ClassVar[Literal["ai_overview_shopping"]] = "ai_overview_shopping"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: List[OverviewShoppingElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiModeOverviewTableElement(Model, tag="ai_overview_table_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_table_element"]] = "ai_overview_table_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    markdown: str | None = None
    """The content as Markdown."""
    table: OverviewTable | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    references: List[OverviewReference] | None = None


class GoogleAiModeResult(Model):
    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Integer | None = None
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
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[AiModeOverview] | None = None

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
