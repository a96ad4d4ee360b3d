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
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List


class SerpKnowledgeGraphAiOverviewItem(Model, tag="knowledge_graph_ai_overview_item", tag_field="type"):
    """An AI overview inside a knowledge graph."""

    type: ClassVar[Literal["knowledge_graph_ai_overview_item"]] = "knowledge_graph_ai_overview_item"
    """Kind of element: `knowledge_graph_ai_overview_item`."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""
    items: List[AiOverviewItem] | None = None
    """Passages of the overview."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class SerpKnowledgeGraphCarouselItem(Model, tag="knowledge_graph_carousel_item", tag_field="type"):
    """A row of related things to scroll through, such as people."""

    type: ClassVar[Literal["knowledge_graph_carousel_item"]] = "knowledge_graph_carousel_item"
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
    title: str | None = None
    """Heading of the row."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    """Link to more of them; null where there is none."""
    items: List[KnowledgeGraphListElement] | None = None
    """The things."""


class SerpKnowledgeGraphDescriptionItem(Model, tag="knowledge_graph_description_item", tag_field="type"):
    """The description of the thing."""

    type: ClassVar[Literal["knowledge_graph_description_item"]] = "knowledge_graph_description_item"
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
    text: str | None = None
    """The description."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class SerpKnowledgeGraphExpandedItem(Model, tag="knowledge_graph_expanded_item", tag_field="type"):
    """A fact with passages that open below it."""

    type: ClassVar[Literal["knowledge_graph_expanded_item"]] = "knowledge_graph_expanded_item"
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
    title: str | None = None
    """Name of the fact."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    expanded_element: List[KnowledgeGraphExpandedElement] | None = None
    """The passages."""


class KnowledgeGraphHotelsBookingElement(Model):
    """An offer to book a hotel."""

    type: str | None = None
    """Kind of element: `knowledge_graph_hotels_booking_element`."""
    source: str | None = None
    """Name of the website that makes the offer."""
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    is_paid: bool | None = None
    """Whether it is an ad."""


class SerpKnowledgeGraphHotelsBookingItem(Model, tag="knowledge_graph_hotels_booking_item", tag_field="type"):
    """Offers to book the hotel."""

    type: ClassVar[Literal["knowledge_graph_hotels_booking_item"]] = "knowledge_graph_hotels_booking_item"
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
    title: str | None = None
    """Heading of the offers."""
    date_from: str | None = None
    """First day of the stay, as yyyy-mm-dd."""
    date_to: str | None = None
    """Last day of the stay, as yyyy-mm-dd."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: List[KnowledgeGraphHotelsBookingElement] | None = None
    """The offers."""


class SerpKnowledgeGraphImagesItem(Model, tag="knowledge_graph_images_item", tag_field="type"):
    """Images of the thing."""

    type: ClassVar[Literal["knowledge_graph_images_item"]] = "knowledge_graph_images_item"
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
    link: SnippetLink | None = None
    """Link to more images; null where there is none."""
    items: List[KnowledgeGraphImagesElement] | None = None
    """The images."""


class SerpKnowledgeGraphListItem(Model, tag="knowledge_graph_list_item", tag_field="type"):
    """A list of things that belong to the thing, such as songs."""

    type: ClassVar[Literal["knowledge_graph_list_item"]] = "knowledge_graph_list_item"
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
    title: str | None = None
    """Heading of the list."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    link: SnippetLink | None = None
    """Link to more of them; null where there is none."""
    items: List[KnowledgeGraphListElement] | None = None
    """The things."""


class SerpKnowledgeGraphPartItem(Model, tag="knowledge_graph_part_item", tag_field="type"):
    """A part that no other kind of item fits, such as questions and answers."""

    type: ClassVar[Literal["knowledge_graph_part_item"]] = "knowledge_graph_part_item"
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
    title: str | None = None
    """Heading of the part."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    """Text of the part."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class SerpKnowledgeGraphRowItem(Model, tag="knowledge_graph_row_item", tag_field="type"):
    """One fact, such as a date of birth."""

    type: ClassVar[Literal["knowledge_graph_row_item"]] = "knowledge_graph_row_item"
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
    title: str | None = None
    """Name of the fact, such as `Born`."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    text: str | None = None
    """The fact."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class SerpKnowledgeGraph(Model, tag="knowledge_graph", tag_field="type"):
    """A knowledge graph: the panel in which Google sums up a person, place or thing."""

    type: ClassVar[Literal["knowledge_graph"]] = "knowledge_graph"
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
    title: str | None = None
    """Name of the thing."""
    subtitle: str | None = None
    """What it is, such as `American rapper`."""
    description: str | None = None
    card_id: str | None = None
    """Google's identifier of the thing, such as `/m/01vsgrn`."""
    url: str | None = None
    """Address that it leads to."""
    image_url: str | None = None
    """Address of the image."""
    logo_url: str | None = None
    """Address of its logo."""
    cid: str | None = None
    """Google's number of the business, the CID; google_reviews is asked with it."""
    items: "List[KnowledgeGraphItem] | None" = None
    """The parts of the panel."""


class SerpKnowledgeGraphShoppingItem(Model, tag="knowledge_graph_shopping_item", tag_field="type"):
    """Offers to buy the thing."""

    type: ClassVar[Literal["knowledge_graph_shopping_item"]] = "knowledge_graph_shopping_item"
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
    title: str | None = None
    """Heading of the offers."""
    data_attrid: str | None = None
    """Google's identifier of the kind of entry."""
    items: List[KnowledgeGraphShoppingElement] | None = None
    """The offers."""


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
