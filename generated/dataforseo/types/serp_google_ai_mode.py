# From spec/types/serp/google_ai_mode.yaml by `make generate`; do not edit.
"""What the Google AI Mode calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_ai_overview import OverviewLink, OverviewReference, OverviewShoppingElement
from dataforseo.types.serp_parts import ImageElement, Rectangle, RefinementChips
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice, Elsewhere, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.serp_ai_overview import AiModeOverviewCodeBlockElement, AiModeOverviewVideoElement
    from dataforseo_runtime.models import UnknownItem

AiModeOverviewItem: TypeAlias = "AiModeOverviewElement | AiModeOverviewExpandedElement | AiModeOverviewVideoElement | AiModeOverviewTableElement | AiModeOverviewCodeBlockElement | AiModeOverviewShopping | AiModeOverviewPaid | UnknownItem"
"""A part of an answer of Google's AI Mode."""
AI_MODE_OVERVIEW_ITEM = Choice(
    "type",
    {
        "ai_overview_element": lambda: AiModeOverviewElement,
        "ai_overview_expanded_element": lambda: AiModeOverviewExpandedElement,
        "ai_overview_video_element": Elsewhere(
            "dataforseo.types.serp_ai_overview", "AiModeOverviewVideoElement"
        ),
        "ai_overview_table_element": lambda: AiModeOverviewTableElement,
        "ai_overview_code_block_element": Elsewhere(
            "dataforseo.types.serp_ai_overview", "AiModeOverviewCodeBlockElement"
        ),
        "ai_overview_shopping": lambda: AiModeOverviewShopping,
        "ai_overview_paid": lambda: AiModeOverviewPaid,
    },
)


@model
class AiModeExpandedComponent(Model):
    type: str | None = None
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    images: list[ImageElement] | None = None
    links: list[OverviewLink] | None = None
    references: list[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiModeOverview(DeferringModel):
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
    items: DeferredList["AiModeOverviewItem"] = None
    references: list[OverviewReference] | None = None
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""

    _deferred_ = {"items": ListOf(AI_MODE_OVERVIEW_ITEM)}


@model
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
    images: list[ImageElement] | None = None


@model
class OverviewTable(Model):
    table_header: list[str] | None = None
    table_content: list[list[str]] | None = None


@model
class AiModeOverviewElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    links: list[OverviewLink] | None = None
    images: list[ImageElement] | None = None
    references: list[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiModeOverviewExpandedElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    text: str | None = None
    components: list[AiModeExpandedComponent] | None = None
    references: list[OverviewReference] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiModeOverviewPaid(Model):
    type: str | None = None
    position: str | None = None
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: list[AiModePaidElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiModeOverviewShopping(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    title: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    items: list[OverviewShoppingElement] | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""


@model
class AiModeOverviewTableElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    markdown: str | None = None
    """The content as Markdown."""
    table: OverviewTable | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    references: list[OverviewReference] | None = None


@model
class GoogleAiModeResult(Model):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[AiModeOverview] | None = None

    datetime_as_datetime = AsDatetime("datetime")
