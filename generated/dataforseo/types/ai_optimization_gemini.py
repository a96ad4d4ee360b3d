# From spec/types/ai_optimization/gemini.yaml by `make generate`; do not edit.
"""Answers of Gemini as its web page shows them."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.ai_optimization_llm_responses import CitedSource, GeminiImagesElement
from dataforseo.types.serp_parts import SnippetTable
from dataforseo_runtime.models import Integer, List, Model, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = ["GeminiImages", "GeminiItem", "GeminiLlmScraperResult", "GeminiTable", "GeminiText"]


class GeminiLlmScraperResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    model: str | None = None
    datetime: str | None = None
    """When the result was received."""
    markdown: str | None = None
    """The content as Markdown."""
    sources: List[CitedSource] | None = None
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[GeminiItem] | None" = None

    datetime_as_datetime = AsDatetime("datetime")


class GeminiImages(Model, tag="gemini_images", tag_field="type"):
    type: ClassVar[Literal["gemini_images"]] = "gemini_images"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[GeminiImagesElement] | None = None


class GeminiTable(Model, tag="gemini_table", tag_field="type"):
    type: ClassVar[Literal["gemini_table"]] = "gemini_table"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    original_text: str | None = None
    table: SnippetTable | None = None


class GeminiText(Model, tag="gemini_text", tag_field="type"):
    type: ClassVar[Literal["gemini_text"]] = "gemini_text"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    original_text: str | None = None
    sources: List[CitedSource] | None = None


GeminiItem: TypeAlias = GeminiText | GeminiTable | GeminiImages | Unknown
"""A part of an answer of Gemini."""
