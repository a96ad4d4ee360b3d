# From spec/types/serp/ai_overview.yaml by `make generate`; do not edit.
"""AI overviews and what they consist of."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_parts import ImageElement, SnippetLink, SnippetTable
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class OverviewReference(Model):
    """A page that an AI text cites."""

    type: str | None = None
    """Kind of element: `ai_overview_reference`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    url: str | None = None
    """Address of the cited page, often with a `#:~:text=` fragment that marks the passage."""
    title: str | None = None
    """Title of the cited page."""
    text: str | None = None
    """Passage of the page that the AI text rests on."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class OverviewShoppingElement(Model):
    """A product that an AI text recommends."""

    type: str | None = None
    product_id: str | None = None
    """Google Shopping's identifier of the product; google_product_info and google_sellers are asked with it.
    """
    data_docid: str | None = None
    """Google's identifier of the entry; google_product_info and google_sellers are asked with it."""
    gid: str | None = None
    """Google's global identifier of the product; google_product_info and google_sellers are asked with it."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    seller: str | None = None
    """Name of the seller."""
    snippet: str | None = None
    """Text beside the title."""
    marketplace: str | None = None
    """Name of the shop or merchant account provider that hosts the offer."""
    marketplace_url: str | None = None
    """Address of the offer on the marketplace, or of the marketplace itself."""
    image_url: str | None = None
    """Address of the image."""
    text: str | None = None
    """Text about the product."""
    markdown: str | None = None
    """The content as Markdown."""


class OverviewLink(Model):
    """A link in an AI text, or one to the tickets of an event."""

    type: str | None = None
    """Kind of element, `link_element` in a text and `information_and_tickets_element` at an event."""
    title: str | None = None
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""


class AiOverviewExpandedComponent(Model):
    """One part of an expanded passage of an AI overview."""

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
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class PeopleAlsoAskElement(Model):
    """A question that people also ask, with its answer."""

    type: str | None = None
    """Kind of element: `people_also_ask_element`."""
    title: str | None = None
    """The question."""
    seed_question: str | None = None
    """Question whose opening made this one appear."""
    xpath: str | None = None
    """XPath of the element."""
    expanded_element: "List[PeopleAlsoAskExpandedItem] | None" = None
    """The answer that opens below the question."""


class AiModeOverviewCodeBlockElement(Model, tag="ai_overview_code_block_element", tag_field="type"):
    """A block of program code in an AI text."""

    type: ClassVar[Literal["ai_overview_code_block_element"]] = "ai_overview_code_block_element"
    """Kind of element: `ai_overview_code_block_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    code_type: str | None = None
    text: str | None = None
    """The code."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiModeOverviewVideoElement(Model, tag="ai_overview_video_element", tag_field="type"):
    """A video in an AI text."""

    type: ClassVar[Literal["ai_overview_video_element"]] = "ai_overview_video_element"
    """Kind of element: `ai_overview_video_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    snippet: str | None = None
    """Text about the video, such as where the cited segment starts."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    image_url: str | None = None
    """Address of the preview image."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""
    date: str | None = None
    """Date of publication as shown, such as `Apr 26, 2024`."""
    timestamp: str | None = None
    """When it was published."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""

    timestamp_as_datetime = AsDatetime("timestamp")


class AiOverviewElement(Model, tag="ai_overview_element", tag_field="type"):
    """A passage of an AI overview."""

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
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiOverviewExpandedElement(Model, tag="ai_overview_expanded_element", tag_field="type"):
    """A passage of an AI overview that opens further parts."""

    type: ClassVar[Literal["ai_overview_expanded_element"]] = "ai_overview_expanded_element"
    """Kind of element: `ai_overview_expanded_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    """Heading of the passage."""
    text: str | None = None
    """Text of the passage, without markup."""
    components: List[AiOverviewExpandedComponent] | None = None
    """Parts that the passage opens."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""


class AiOverviewShopping(Model, tag="ai_overview_shopping", tag_field="type"):
    """A list of products in an AI overview."""

    type: ClassVar[Literal["ai_overview_shopping"]] = "ai_overview_shopping"
    """Kind of element: `ai_overview_shopping`."""
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: List[OverviewShoppingElement] | None = None
    """The products."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""


class AiOverviewTableElement(Model, tag="ai_overview_table_element", tag_field="type"):
    """A table in an AI overview."""

    type: ClassVar[Literal["ai_overview_table_element"]] = "ai_overview_table_element"
    """Kind of element: `ai_overview_table_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    markdown: str | None = None
    """The content as Markdown."""
    table: SnippetTable | None = None
    """The table that it shows; null where there is none."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""


class PeopleAlsoAskAiOverviewExpandedElement(
    Model, tag="people_also_ask_ai_overview_expanded_element", tag_field="type"
):
    """An answer to a further question that an AI wrote."""

    type: ClassVar[Literal["people_also_ask_ai_overview_expanded_element"]] = (
        "people_also_ask_ai_overview_expanded_element"
    )
    """Kind of element: `people_also_ask_ai_overview_expanded_element`."""
    items: "List[AiOverviewItem] | None" = None
    """Passages of the answer."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""


class PeopleAlsoAskExpandedElement(Model, tag="people_also_ask_expanded_element", tag_field="type"):
    """An answer to a further question that is quoted from a page."""

    type: ClassVar[Literal["people_also_ask_expanded_element"]] = "people_also_ask_expanded_element"
    """Kind of element: `people_also_ask_expanded_element`."""
    featured_title: str | None = None
    """Title that the quoted passage itself has; null where it has none."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    description: str | None = None
    """The quoted text."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None
    """The table that it shows; null where there is none."""

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
