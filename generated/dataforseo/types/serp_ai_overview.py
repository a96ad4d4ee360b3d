# From spec/types/serp/ai_overview.yaml by `make generate`; do not edit.
"""AI overviews and what they consist of."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_parts import ImageElement, SnippetLink, SnippetTable
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

AiOverviewItem: TypeAlias = "AiOverviewElement | AiOverviewExpandedElement | AiModeOverviewVideoElement | AiOverviewTableElement | AiModeOverviewCodeBlockElement | AiOverviewShopping | UnknownItem"
"""A part of an AI overview."""
AI_OVERVIEW_ITEM = Choice(
    "type",
    {
        "ai_overview_element": lambda: AiOverviewElement,
        "ai_overview_expanded_element": lambda: AiOverviewExpandedElement,
        "ai_overview_video_element": lambda: AiModeOverviewVideoElement,
        "ai_overview_table_element": lambda: AiOverviewTableElement,
        "ai_overview_code_block_element": lambda: AiModeOverviewCodeBlockElement,
        "ai_overview_shopping": lambda: AiOverviewShopping,
    },
)

PeopleAlsoAskExpandedItem: TypeAlias = (
    "PeopleAlsoAskExpandedElement | PeopleAlsoAskAiOverviewExpandedElement | UnknownItem"
)
"""An answer to a further question."""
PEOPLE_ALSO_ASK_EXPANDED_ITEM = Choice(
    "type",
    {
        "people_also_ask_expanded_element": lambda: PeopleAlsoAskExpandedElement,
        "people_also_ask_ai_overview_expanded_element": lambda: PeopleAlsoAskAiOverviewExpandedElement,
    },
)


@model
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


@model
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


@model
class OverviewLink(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None


@model
class AiOverviewExpandedComponent(Model):
    type: str | None = None
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    images: list[ImageElement] | None = None
    links: list[SnippetLink] | None = None
    references: list[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class PeopleAlsoAskElement(DeferringModel):
    type: str | None = None
    title: str | None = None
    seed_question: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    expanded_element: DeferredList["PeopleAlsoAskExpandedItem"] = None

    _deferred_ = {"expanded_element": ListOf(PEOPLE_ALSO_ASK_EXPANDED_ITEM)}


@model
class AiModeOverviewCodeBlockElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    code_type: str | None = None
    text: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiModeOverviewVideoElement(Model):
    type: str | None = None
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
    references: list[OverviewReference] | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class AiOverviewElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    links: list[SnippetLink] | None = None
    images: list[ImageElement] | None = None
    references: list[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiOverviewExpandedElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    components: list[AiOverviewExpandedComponent] | None = None
    references: list[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiOverviewShopping(Model):
    type: str | None = None
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: list[OverviewShoppingElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""


@model
class AiOverviewTableElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    markdown: str | None = None
    """The content as Markdown."""
    table: SnippetTable | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    references: list[OverviewReference] | None = None


@model
class PeopleAlsoAskAiOverviewExpandedElement(DeferringModel):
    type: str | None = None
    items: DeferredList["AiOverviewItem"] = None
    references: list[OverviewReference] | None = None
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""

    _deferred_ = {"items": ListOf(AI_OVERVIEW_ITEM)}


@model
class PeopleAlsoAskExpandedElement(Model):
    type: str | None = None
    featured_title: str | None = None
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    images: list[ImageElement] | None = None
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None

    timestamp_as_datetime = AsDatetime("timestamp")
