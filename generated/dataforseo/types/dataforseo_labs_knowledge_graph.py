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
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List


class LabsKnowledgeGraph(Model, tag="knowledge_graph", tag_field="type"):
    """A knowledge graph: the panel with facts on what was searched for."""

    type: ClassVar[Literal["knowledge_graph"]] = "knowledge_graph"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    sub_title: str | None = None
    """Line under the title."""
    description: str | None = None
    card_id: str | None = None
    """Google's identifier of the card."""
    url: str | None = None
    image_url: str | None = None
    """Address of the image, at its origin or in DataForSEO's storage."""
    logo_url: str | None = None
    """Address of the logo."""
    cid: str | None = None
    """Google's number of the business."""
    items: "List[LabsKnowledgeGraphItem] | None" = None
    """Entries of the panel."""


class LabsKnowledgeGraphCarouselItem(Model, tag="knowledge_graph_carousel_item", tag_field="type"):
    """A row of pictures in a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_carousel_item"]] = "knowledge_graph_carousel_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    """Link of the entry."""
    items: List[KnowledgeGraphListElement] | None = None
    """The pictures."""


class KnowledgeGraphLink(Model):
    """A link in a knowledge graph."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    """Domain that the link leads to."""
    snippet: str | None = None
    """Text beside the link."""
    xpath: str | None = None
    """XPath of the element."""


class LabsKnowledgeGraphDescriptionItem(Model, tag="knowledge_graph_description_item", tag_field="type"):
    """The description in a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_description_item"]] = "knowledge_graph_description_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    text: str | None = None
    """The description."""
    links: List[KnowledgeGraphLink] | None = None
    """Links in the description."""


class LabsKnowledgeGraphExpandedItem(Model, tag="knowledge_graph_expanded_item", tag_field="type"):
    """An entry of a knowledge graph that opens at a click."""

    type: ClassVar[Literal["knowledge_graph_expanded_item"]] = "knowledge_graph_expanded_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    expanded_element: List[KnowledgeGraphExpandedElement] | None = None
    """What the entry shows when it is open."""


class LabsKnowledgeGraphImagesItem(Model, tag="knowledge_graph_images_item", tag_field="type"):
    """The images of a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_images_item"]] = "knowledge_graph_images_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    link: SnippetLink | None = None
    """Link of the entry."""
    items: List[KnowledgeGraphImagesElement] | None = None
    """The images."""


class LabsKnowledgeGraphListItem(Model, tag="knowledge_graph_list_item", tag_field="type"):
    """A list in a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_list_item"]] = "knowledge_graph_list_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    """Link of the entry."""
    items: List[KnowledgeGraphListElement] | None = None
    """Entries of the list."""


class LabsKnowledgeGraphPartItem(Model, tag="knowledge_graph_part_item", tag_field="type"):
    """A part of a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_part_item"]] = "knowledge_graph_part_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    """Text of the part."""
    links: List[SnippetLink] | None = None
    """Links in the part."""


class LabsKnowledgeGraphRowItem(Model, tag="knowledge_graph_row_item", tag_field="type"):
    """A fact in a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_row_item"]] = "knowledge_graph_row_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    """Name of the fact."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    """The fact."""
    links: List[SnippetLink] | None = None
    """Links in the row."""


class LabsKnowledgeGraphShoppingItem(Model, tag="knowledge_graph_shopping_item", tag_field="type"):
    """Offers in a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_shopping_item"]] = "knowledge_graph_shopping_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: List[KnowledgeGraphShoppingElement] | None = None
    """The offers."""


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
