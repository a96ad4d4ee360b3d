# From spec/types/serp/ai_overview.yaml by `make generate`; do not edit.
"""AI overviews and what they consist of."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_parts import ImageElement, SnippetLink, SnippetTable
from dataforseo_runtime.models import Integer, List, Model, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AiModeOverviewCodeBlockElement",
    "AiModeOverviewVideoElement",
    "AiOverviewElement",
    "AiOverviewExpandedComponent",
    "AiOverviewExpandedElement",
    "AiOverviewItem",
    "AiOverviewShopping",
    "AiOverviewTableElement",
    "OverviewLink",
    "OverviewReference",
    "OverviewShoppingElement",
    "PeopleAlsoAskAiOverviewExpandedElement",
    "PeopleAlsoAskElement",
    "PeopleAlsoAskExpandedElement",
    "PeopleAlsoAskExpandedItem",
]


class OverviewReference(Model):
    type: str | None = None
    position: str | None = None
    source: str | None = None
    domain: str | None = None
    url: str | None = None
    title: str | None = None
    text: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class OverviewShoppingElement(Model):
    type: str | None = None
    product_id: str | None = None
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    gid: str | None = None
    """Google's global identifier of the product."""
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    rating: RatingInfo | None = None
    price: PriceInfo | None = None
    seller: str | None = None
    snippet: str | None = None
    marketplace: str | None = None
    marketplace_url: str | None = None
    image_url: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""


class OverviewLink(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None


class AiOverviewExpandedComponent(Model):
    type: str | None = None
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    images: List[ImageElement] | None = None
    links: List[SnippetLink] | None = None
    references: List[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class PeopleAlsoAskElement(Model):
    type: str | None = None
    title: str | None = None
    seed_question: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    expanded_element: "List[PeopleAlsoAskExpandedItem] | None" = None


class AiModeOverviewCodeBlockElement(Model, tag="ai_overview_code_block_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_code_block_element"]] = "ai_overview_code_block_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    code_type: str | None = None
    text: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiModeOverviewVideoElement(Model, tag="ai_overview_video_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_video_element"]] = "ai_overview_video_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    snippet: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    source: str | None = None
    date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    references: List[OverviewReference] | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class AiOverviewElement(Model, tag="ai_overview_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_element"]] = "ai_overview_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    links: List[SnippetLink] | None = None
    images: List[ImageElement] | None = None
    references: List[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiOverviewExpandedElement(Model, tag="ai_overview_expanded_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_expanded_element"]] = "ai_overview_expanded_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    components: List[AiOverviewExpandedComponent] | None = None
    references: List[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


class AiOverviewShopping(Model, tag="ai_overview_shopping", tag_field="type"):
    type: ClassVar[Literal["ai_overview_shopping"]] = "ai_overview_shopping"
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: List[OverviewShoppingElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""


class AiOverviewTableElement(Model, tag="ai_overview_table_element", tag_field="type"):
    type: ClassVar[Literal["ai_overview_table_element"]] = "ai_overview_table_element"
    position: str | None = None
    """Side of the page, `left` or `right`."""
    markdown: str | None = None
    """The content as Markdown."""
    table: SnippetTable | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    references: List[OverviewReference] | None = None


class PeopleAlsoAskAiOverviewExpandedElement(
    Model, tag="people_also_ask_ai_overview_expanded_element", tag_field="type"
):
    type: ClassVar[Literal["people_also_ask_ai_overview_expanded_element"]] = (
        "people_also_ask_ai_overview_expanded_element"
    )
    items: "List[AiOverviewItem] | None" = None
    references: List[OverviewReference] | None = None
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""


class PeopleAlsoAskExpandedElement(Model, tag="people_also_ask_expanded_element", tag_field="type"):
    type: ClassVar[Literal["people_also_ask_expanded_element"]] = "people_also_ask_expanded_element"
    featured_title: str | None = None
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    images: List[ImageElement] | None = None
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


AiOverviewItem: TypeAlias = (
    AiOverviewElement
    | AiOverviewExpandedElement
    | AiModeOverviewVideoElement
    | AiOverviewTableElement
    | AiModeOverviewCodeBlockElement
    | AiOverviewShopping
    | Unknown
)
"""A part of an AI overview."""


PeopleAlsoAskExpandedItem: TypeAlias = (
    PeopleAlsoAskExpandedElement | PeopleAlsoAskAiOverviewExpandedElement | Unknown
)
"""An answer to a further question."""
