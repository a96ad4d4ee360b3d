# From spec/types/dataforseo_labs/knowledge_graph.yaml by `make generate`; do not edit.
"""Knowledge graphs as the database keeps them."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.serp_parts import (
    KnowledgeGraphExpandedElement,
    KnowledgeGraphImagesElement,
    KnowledgeGraphListElement,
    KnowledgeGraphShoppingElement,
    SnippetLink,
)
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, ListOf

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

LabsKnowledgeGraphItem: TypeAlias = "LabsKnowledgeGraphImagesItem | LabsKnowledgeGraphCarouselItem | LabsKnowledgeGraphDescriptionItem | LabsKnowledgeGraphListItem | LabsKnowledgeGraphPartItem | LabsKnowledgeGraphExpandedItem | LabsKnowledgeGraphRowItem | LabsKnowledgeGraphShoppingItem | UnknownItem"
"""An entry of a knowledge graph as the database keeps it."""
LABS_KNOWLEDGE_GRAPH_ITEM = Choice(
    "type",
    {
        "knowledge_graph_images_item": lambda: LabsKnowledgeGraphImagesItem,
        "knowledge_graph_carousel_item": lambda: LabsKnowledgeGraphCarouselItem,
        "knowledge_graph_description_item": lambda: LabsKnowledgeGraphDescriptionItem,
        "knowledge_graph_list_item": lambda: LabsKnowledgeGraphListItem,
        "knowledge_graph_part_item": lambda: LabsKnowledgeGraphPartItem,
        "knowledge_graph_expanded_item": lambda: LabsKnowledgeGraphExpandedItem,
        "knowledge_graph_row_item": lambda: LabsKnowledgeGraphRowItem,
        "knowledge_graph_shopping_item": lambda: LabsKnowledgeGraphShoppingItem,
    },
)


@model
class LabsKnowledgeGraph(DeferringModel):
    type: str | None = None
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
    items: DeferredList["LabsKnowledgeGraphItem"] = None

    _deferred_ = {"items": ListOf(LABS_KNOWLEDGE_GRAPH_ITEM)}


@model
class LabsKnowledgeGraphCarouselItem(Model):
    type: str | None = None
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
    items: list[KnowledgeGraphListElement] | None = None


@model
class KnowledgeGraphLink(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    snippet: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class LabsKnowledgeGraphDescriptionItem(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    text: str | None = None
    links: list[KnowledgeGraphLink] | None = None


@model
class LabsKnowledgeGraphExpandedItem(Model):
    type: str | None = None
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
    expanded_element: list[KnowledgeGraphExpandedElement] | None = None


@model
class LabsKnowledgeGraphImagesItem(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    link: SnippetLink | None = None
    items: list[KnowledgeGraphImagesElement] | None = None


@model
class LabsKnowledgeGraphListItem(Model):
    type: str | None = None
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
    items: list[KnowledgeGraphListElement] | None = None


@model
class LabsKnowledgeGraphPartItem(Model):
    type: str | None = None
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
    links: list[SnippetLink] | None = None


@model
class LabsKnowledgeGraphRowItem(Model):
    type: str | None = None
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
    links: list[SnippetLink] | None = None


@model
class LabsKnowledgeGraphShoppingItem(Model):
    type: str | None = None
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
    items: list[KnowledgeGraphShoppingElement] | None = None
