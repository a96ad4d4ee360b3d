# From spec/types/serp/knowledge_graph.yaml by `make generate`; do not edit.
"""Knowledge graphs and their entries."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import PriceInfo
from dataforseo.types.serp_ai_overview import AI_OVERVIEW_ITEM, OverviewReference
from dataforseo.types.serp_parts import (
    KnowledgeGraphExpandedElement,
    KnowledgeGraphImagesElement,
    KnowledgeGraphListElement,
    KnowledgeGraphShoppingElement,
    Rectangle,
    SnippetLink,
)
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, ListOf

if TYPE_CHECKING:
    from dataforseo.types.serp_ai_overview import AiOverviewItem
    from dataforseo_runtime.models import UnknownItem

KnowledgeGraphItem: TypeAlias = "SerpKnowledgeGraphCarouselItem | SerpKnowledgeGraphDescriptionItem | SerpKnowledgeGraphImagesItem | SerpKnowledgeGraphListItem | SerpKnowledgeGraphRowItem | SerpKnowledgeGraphExpandedItem | SerpKnowledgeGraphPartItem | SerpKnowledgeGraphShoppingItem | SerpKnowledgeGraphHotelsBookingItem | SerpKnowledgeGraphAiOverviewItem | UnknownItem"
"""An entry of a knowledge graph."""
KNOWLEDGE_GRAPH_ITEM = Choice(
    "type",
    {
        "knowledge_graph_carousel_item": lambda: SerpKnowledgeGraphCarouselItem,
        "knowledge_graph_description_item": lambda: SerpKnowledgeGraphDescriptionItem,
        "knowledge_graph_images_item": lambda: SerpKnowledgeGraphImagesItem,
        "knowledge_graph_list_item": lambda: SerpKnowledgeGraphListItem,
        "knowledge_graph_row_item": lambda: SerpKnowledgeGraphRowItem,
        "knowledge_graph_expanded_item": lambda: SerpKnowledgeGraphExpandedItem,
        "knowledge_graph_part_item": lambda: SerpKnowledgeGraphPartItem,
        "knowledge_graph_shopping_item": lambda: SerpKnowledgeGraphShoppingItem,
        "knowledge_graph_hotels_booking_item": lambda: SerpKnowledgeGraphHotelsBookingItem,
        "knowledge_graph_ai_overview_item": lambda: SerpKnowledgeGraphAiOverviewItem,
    },
)


@model
class SerpKnowledgeGraphAiOverviewItem(DeferringModel):
    type: str | None = None
    page: Integer | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""
    items: DeferredList["AiOverviewItem"] = None
    references: list[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""

    _deferred_ = {"items": ListOf(AI_OVERVIEW_ITEM)}


@model
class SerpKnowledgeGraphCarouselItem(Model):
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    items: list[KnowledgeGraphListElement] | None = None


@model
class SerpKnowledgeGraphDescriptionItem(Model):
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
    text: str | None = None
    links: list[SnippetLink] | None = None


@model
class SerpKnowledgeGraphExpandedItem(Model):
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    expanded_element: list[KnowledgeGraphExpandedElement] | None = None


@model
class KnowledgeGraphHotelsBookingElement(Model):
    type: str | None = None
    source: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    price: PriceInfo | None = None
    is_paid: bool | None = None


@model
class SerpKnowledgeGraphHotelsBookingItem(Model):
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
    title: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: list[KnowledgeGraphHotelsBookingElement] | None = None


@model
class SerpKnowledgeGraphImagesItem(Model):
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
    link: SnippetLink | None = None
    items: list[KnowledgeGraphImagesElement] | None = None


@model
class SerpKnowledgeGraphListItem(Model):
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    items: list[KnowledgeGraphListElement] | None = None


@model
class SerpKnowledgeGraphPartItem(Model):
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    links: list[SnippetLink] | None = None


@model
class SerpKnowledgeGraphRowItem(Model):
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    links: list[SnippetLink] | None = None


@model
class SerpKnowledgeGraph(DeferringModel):
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
    title: str | None = None
    subtitle: str | None = None
    description: str | None = None
    card_id: str | None = None
    url: str | None = None
    image_url: str | None = None
    logo_url: str | None = None
    cid: str | None = None
    """Google's number of the business."""
    items: DeferredList["KnowledgeGraphItem"] = None

    _deferred_ = {"items": ListOf(KNOWLEDGE_GRAPH_ITEM)}


@model
class SerpKnowledgeGraphShoppingItem(Model):
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
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: list[KnowledgeGraphShoppingElement] | None = None
