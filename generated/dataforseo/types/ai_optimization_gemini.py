# From spec/types/ai_optimization/gemini.yaml by `make generate`; do not edit.
"""Answers of Gemini as its web page shows them."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.ai_optimization_llm_responses import CitedSource, GeminiImagesElement
from dataforseo.types.serp_parts import SnippetTable
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class GeminiLlmScraperResult(Model):
    """An answer of Gemini as its web page shows it, with sources and parts."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    model: str | None = None
    """Version of the model that answered."""
    datetime: str | None = None
    """When the result was received."""
    markdown: str | None = None
    """The content as Markdown."""
    sources: List[CitedSource] | None = None
    """Sources that the answer rests on."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[GeminiItem] | None" = None
    """Parts of the answer, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class GeminiImages(Model, tag="gemini_images", tag_field="type"):
    """A block of images in an answer of Gemini."""

    type: ClassVar[Literal["gemini_images"]] = "gemini_images"
    """Always `gemini_images`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[GeminiImagesElement] | None = None
    """The images."""


class GeminiTable(Model, tag="gemini_table", tag_field="type"):
    """A table in an answer of Gemini."""

    type: ClassVar[Literal["gemini_table"]] = "gemini_table"
    """Always `gemini_table`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    original_text: str | None = None
    table: SnippetTable | None = None
    """The table with its header and rows."""


class GeminiText(Model, tag="gemini_text", tag_field="type"):
    """A passage of text in an answer of Gemini."""

    type: ClassVar[Literal["gemini_text"]] = "gemini_text"
    """Always `gemini_text`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    original_text: str | None = None
    sources: List[CitedSource] | None = None
    """Sources that the passage rests on."""


GeminiItem: TypeAlias = GeminiText | GeminiTable | GeminiImages | Unknown
"""A part of an answer of Gemini."""
