# From spec/types/serp/knowledge_graph.yaml by `make generate`; do not edit.
"""Knowledge graphs and their entries."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import PriceInfo
from dataforseo.types.serp_ai_overview import AiOverviewItem, OverviewReference
from dataforseo.types.serp_parts import (
    KnowledgeGraphExpandedElement,
    KnowledgeGraphImagesElement,
    KnowledgeGraphListElement,
    KnowledgeGraphShoppingElement,
    Rectangle,
    SnippetLink,
)
from dataforseo_runtime.models import Integer, List, Model, Unknown

__all__ = [
    "KnowledgeGraphHotelsBookingElement",
    "KnowledgeGraphItem",
    "SerpKnowledgeGraph",
    "SerpKnowledgeGraphAiOverviewItem",
    "SerpKnowledgeGraphCarouselItem",
    "SerpKnowledgeGraphDescriptionItem",
    "SerpKnowledgeGraphExpandedItem",
    "SerpKnowledgeGraphHotelsBookingItem",
    "SerpKnowledgeGraphImagesItem",
    "SerpKnowledgeGraphListItem",
    "SerpKnowledgeGraphPartItem",
    "SerpKnowledgeGraphRowItem",
    "SerpKnowledgeGraphShoppingItem",
]


class SerpKnowledgeGraphAiOverviewItem(Model, tag="knowledge_graph_ai_overview_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_ai_overview_item"]] = "knowledge_graph_ai_overview_item"
    page: Integer | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""
    items: List[AiOverviewItem] | None = None
    references: List[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class SerpKnowledgeGraphCarouselItem(Model, tag="knowledge_graph_carousel_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_carousel_item"]] = "knowledge_graph_carousel_item"
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    items: List[KnowledgeGraphListElement] | None = None


class SerpKnowledgeGraphDescriptionItem(Model, tag="knowledge_graph_description_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_description_item"]] = "knowledge_graph_description_item"
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
    text: str | None = None
    links: List[SnippetLink] | None = None


class SerpKnowledgeGraphExpandedItem(Model, tag="knowledge_graph_expanded_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_expanded_item"]] = "knowledge_graph_expanded_item"
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    expanded_element: List[KnowledgeGraphExpandedElement] | None = None


class KnowledgeGraphHotelsBookingElement(Model):
    type: str | None = None
    source: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    price: PriceInfo | None = None
    is_paid: bool | None = None


class SerpKnowledgeGraphHotelsBookingItem(Model, tag="knowledge_graph_hotels_booking_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_hotels_booking_item"]] = "knowledge_graph_hotels_booking_item"
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
    title: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: List[KnowledgeGraphHotelsBookingElement] | None = None


class SerpKnowledgeGraphImagesItem(Model, tag="knowledge_graph_images_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_images_item"]] = "knowledge_graph_images_item"
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
    link: SnippetLink | None = None
    items: List[KnowledgeGraphImagesElement] | None = None


class SerpKnowledgeGraphListItem(Model, tag="knowledge_graph_list_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_list_item"]] = "knowledge_graph_list_item"
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    items: List[KnowledgeGraphListElement] | None = None


class SerpKnowledgeGraphPartItem(Model, tag="knowledge_graph_part_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_part_item"]] = "knowledge_graph_part_item"
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    links: List[SnippetLink] | None = None


class SerpKnowledgeGraphRowItem(Model, tag="knowledge_graph_row_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_row_item"]] = "knowledge_graph_row_item"
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    links: List[SnippetLink] | None = None


class SerpKnowledgeGraph(Model, tag="knowledge_graph", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph"]] = "knowledge_graph"
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
    title: str | None = None
    subtitle: str | None = None
    description: str | None = None
    card_id: str | None = None
    url: str | None = None
    image_url: str | None = None
    logo_url: str | None = None
    cid: str | None = None
    """Google's number of the business."""
    items: "List[KnowledgeGraphItem] | None" = None


class SerpKnowledgeGraphShoppingItem(Model, tag="knowledge_graph_shopping_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_shopping_item"]] = "knowledge_graph_shopping_item"
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: List[KnowledgeGraphShoppingElement] | None = None


KnowledgeGraphItem: TypeAlias = (
    SerpKnowledgeGraphCarouselItem
    | SerpKnowledgeGraphDescriptionItem
    | SerpKnowledgeGraphImagesItem
    | SerpKnowledgeGraphListItem
    | SerpKnowledgeGraphRowItem
    | SerpKnowledgeGraphExpandedItem
    | SerpKnowledgeGraphPartItem
    | SerpKnowledgeGraphShoppingItem
    | SerpKnowledgeGraphHotelsBookingItem
    | SerpKnowledgeGraphAiOverviewItem
    | Unknown
)
"""An entry of a knowledge graph."""
