# From spec/types/ai_optimization/gemini.yaml by `make generate`; do not edit.
"""Answers of Gemini as its web page shows them."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.ai_optimization_llm_responses import CitedSource, GeminiImagesElement
from dataforseo.types.serp_parts import SnippetTable
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model as _model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

GeminiItem: TypeAlias = "GeminiText | GeminiTable | GeminiImages | UnknownItem"
"""A part of an answer of Gemini."""
GEMINI_ITEM = Choice(
    "type",
    {
        "gemini_text": lambda: GeminiText,
        "gemini_table": lambda: GeminiTable,
        "gemini_images": lambda: GeminiImages,
    },
)


@_model
class GeminiLlmScraperResult(DeferringModel):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    model: str | None = None
    datetime: str | None = None
    """When the result was received."""
    markdown: str | None = None
    """The content as Markdown."""
    sources: list[CitedSource] | None = None
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["GeminiItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(GEMINI_ITEM)}


@_model
class GeminiImages(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: list[GeminiImagesElement] | None = None


@_model
class GeminiTable(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    original_text: str | None = None
    table: SnippetTable | None = None


@_model
class GeminiText(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    original_text: str | None = None
    sources: list[CitedSource] | None = None
