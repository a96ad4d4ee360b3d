# From spec/types/dataforseo_labs/knowledge_graph.yaml by `make generate`; do not edit.
"""Knowledge graphs as the database keeps them."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.serp_parts import (
    KnowledgeGraphExpandedElement,
    KnowledgeGraphImagesElement,
    KnowledgeGraphListElement,
    KnowledgeGraphShoppingElement,
    SnippetLink,
)
from dataforseo_runtime.models import Integer, List, Model, Unknown

__all__ = [
    "KnowledgeGraphLink",
    "LabsKnowledgeGraph",
    "LabsKnowledgeGraphCarouselItem",
    "LabsKnowledgeGraphDescriptionItem",
    "LabsKnowledgeGraphExpandedItem",
    "LabsKnowledgeGraphImagesItem",
    "LabsKnowledgeGraphItem",
    "LabsKnowledgeGraphListItem",
    "LabsKnowledgeGraphPartItem",
    "LabsKnowledgeGraphRowItem",
    "LabsKnowledgeGraphShoppingItem",
]


class LabsKnowledgeGraph(Model, tag="knowledge_graph", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph"]] = "knowledge_graph"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    sub_title: str | None = None
    description: str | None = None
    card_id: str | None = None
    url: str | None = None
    image_url: str | None = None
    logo_url: str | None = None
    cid: str | None = None
    """Google's number of the business."""
    items: "List[LabsKnowledgeGraphItem] | None" = None


class LabsKnowledgeGraphCarouselItem(Model, tag="knowledge_graph_carousel_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_carousel_item"]] = "knowledge_graph_carousel_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    items: List[KnowledgeGraphListElement] | None = None


class KnowledgeGraphLink(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    snippet: str | None = None
    xpath: str | None = None
    """XPath of the element."""


class LabsKnowledgeGraphDescriptionItem(Model, tag="knowledge_graph_description_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_description_item"]] = "knowledge_graph_description_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    text: str | None = None
    links: List[KnowledgeGraphLink] | None = None


class LabsKnowledgeGraphExpandedItem(Model, tag="knowledge_graph_expanded_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_expanded_item"]] = "knowledge_graph_expanded_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    expanded_element: List[KnowledgeGraphExpandedElement] | None = None


class LabsKnowledgeGraphImagesItem(Model, tag="knowledge_graph_images_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_images_item"]] = "knowledge_graph_images_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    link: SnippetLink | None = None
    items: List[KnowledgeGraphImagesElement] | None = None


class LabsKnowledgeGraphListItem(Model, tag="knowledge_graph_list_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_list_item"]] = "knowledge_graph_list_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    items: List[KnowledgeGraphListElement] | None = None


class LabsKnowledgeGraphPartItem(Model, tag="knowledge_graph_part_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_part_item"]] = "knowledge_graph_part_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    links: List[SnippetLink] | None = None


class LabsKnowledgeGraphRowItem(Model, tag="knowledge_graph_row_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_row_item"]] = "knowledge_graph_row_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    links: List[SnippetLink] | None = None


class LabsKnowledgeGraphShoppingItem(Model, tag="knowledge_graph_shopping_item", tag_field="type"):
    type: ClassVar[Literal["knowledge_graph_shopping_item"]] = "knowledge_graph_shopping_item"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: List[KnowledgeGraphShoppingElement] | None = None


LabsKnowledgeGraphItem: TypeAlias = (
    LabsKnowledgeGraphImagesItem
    | LabsKnowledgeGraphCarouselItem
    | LabsKnowledgeGraphDescriptionItem
    | LabsKnowledgeGraphListItem
    | LabsKnowledgeGraphPartItem
    | LabsKnowledgeGraphExpandedItem
    | LabsKnowledgeGraphRowItem
    | LabsKnowledgeGraphShoppingItem
    | Unknown
)
"""An entry of a knowledge graph as the database keeps it."""
