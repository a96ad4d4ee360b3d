# From spec/types/ai_optimization/llm_responses.yaml by `make generate`; do not edit.
"""Answers of language models."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.places import LocalJustification
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

LlmResponseItem: TypeAlias = "LlmResponseReasoning | LlmResponseMessage | UnknownItem"
"""A message or a piece of reasoning of a model."""
LLM_RESPONSE_ITEM = Choice(
    "type", {"reasoning": lambda: LlmResponseReasoning, "message": lambda: LlmResponseMessage}
)


@model
class LlmResponse(DeferringModel):
    model_name: str | None = None
    input_tokens: Integer | None = None
    """Tokens of the prompt."""
    output_tokens: Integer | None = None
    """Tokens of the answer."""
    reasoning_tokens: Integer | None = None
    web_search: bool | None = None
    money_spent: Number | None = None
    """What the model's vendor charged, in USD; part of the task's cost."""
    datetime: str | None = None
    """When the result was received."""
    items: DeferredList["LlmResponseItem"] = None
    fan_out_queries: list[str] | None = None
    """Searches that the assistant made to answer."""

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(LLM_RESPONSE_ITEM)}


@model
class LlmModel(Model):
    model_name: str | None = None
    web_search_supported: bool | None = None
    task_post_supported: bool | None = None


@model
class ScraperHtmlResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[HtmlItem] | None = None

    datetime_as_datetime = AsDatetime("datetime")


@model
class AnnotationInfo(Model):
    title: str | None = None
    url: str | None = None
    direct_url: str | None = None
    start_index: Integer | None = None
    """First character of the text that the source backs."""
    end_index: Integer | None = None
    """Last character of the text that the source backs."""
    text: str | None = None


@model
class GeminiImagesElement(Model):
    type: str | None = None
    url: str | None = None
    alt: str | None = None
    image_url: str | None = None
    markdown: str | None = None
    """The content as Markdown."""


@model
class LlmMessageSection(Model):
    type: str | None = None
    text: str | None = None
    annotations: list[AnnotationInfo] | None = None


@model
class LlmResponseMessage(Model):
    type: str | None = None
    sections: list[LlmMessageSection] | None = None


@model
class LlmResponseReasoning(Model):
    type: str | None = None
    sections: list[LocalJustification] | None = None


@model
class CitedSource(Model):
    type: str | None = None
    title: str | None = None
    snippet: str | None = None
    domain: str | None = None
    url: str | None = None
    thumbnail: str | None = None
    source_name: str | None = None
    publication_date: str | None = None
    markdown: str | None = None
    """The content as Markdown."""

    publication_date_as_datetime = AsDatetime("publication_date")
