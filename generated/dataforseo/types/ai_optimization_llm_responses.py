# From spec/types/ai_optimization/llm_responses.yaml by `make generate`; do not edit.
"""Answers of language models."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.places import LocalJustification
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class LlmResponse(Model):
    """What a language model answered to a prompt, and what it took."""

    model_name: str | None = None
    """Model that answered."""
    input_tokens: Int | None = None
    """Tokens of the prompt."""
    output_tokens: Int | None = None
    """Tokens of the answer."""
    reasoning_tokens: Int | None = None
    """Tokens that the model spent on reasoning."""
    web_search: bool | None = None
    """Whether the model searched the web."""
    money_spent: Float | None = None
    """What the model's vendor charged, in USD; part of the task's cost."""
    datetime: str | None = None
    """When the result was received."""
    items: "List[LlmResponseItem] | None" = None
    """Messages of the answer, and pieces of reasoning."""
    fan_out_queries: List[str] | None = None
    """Searches that the assistant made to answer."""

    datetime_as_datetime = AsDatetime("datetime")


class LlmModel(Model):
    """A language model that can be asked."""

    model_name: str | None = None
    """Name to call the model by in requests."""
    web_search_supported: bool | None = None
    """Whether the model can search the web."""
    task_post_supported: bool | None = None
    """Whether the model can be asked by a task, not only live."""


class ScraperHtmlResult(Model):
    """The web page of an answer, as HTML."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Int | None = None
    """Length of items."""
    items: List[HtmlItem] | None = None
    """One element for each page that was saved."""

    datetime_as_datetime = AsDatetime("datetime")


class AnnotationInfo(Model):
    """A page that a piece of an answer refers to."""

    title: str | None = None
    url: str | None = None
    direct_url: str | None = None
    start_index: Int | None = None
    """First character of the text that the source backs."""
    end_index: Int | None = None
    """Last character of the text that the source backs."""
    text: str | None = None


class GeminiImagesElement(Model):
    """An image in an answer."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    url: str | None = None
    """Address of the page that the image stands on."""
    alt: str | None = None
    """Text that stands in for the image."""
    image_url: str | None = None
    """Address of the image, at its origin or in DataForSEO's storage."""
    markdown: str | None = None
    """The content as Markdown."""


class LlmMessageSection(Model):
    """A piece of a message."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    text: str | None = None
    annotations: List[AnnotationInfo] | None = None
    """Pages that the piece refers to; null when the model did not search the web."""


class LlmResponseMessage(Model, tag="message", tag_field="type"):
    """A message of a model."""

    type: ClassVar[Literal["message"]] = "message"
    """Always `message`."""
    sections: List[LlmMessageSection] | None = None
    """Pieces of the message."""


class LlmResponseReasoning(Model, tag="reasoning", tag_field="type"):
    """A piece of reasoning that a model showed before its answer."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"
    """Always `reasoning`."""
    sections: List[LocalJustification] | None = None
    """Pieces of the reasoning."""


class CitedSource(Model):
    """A page that an answer rests on."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    snippet: str | None = None
    """Text of the page that is shown with the citation."""
    domain: str | None = None
    """Domain of the page."""
    url: str | None = None
    thumbnail: str | None = None
    """Address of a small image."""
    source_name: str | None = None
    """Name of the site."""
    publication_date: str | None = None
    """When the page was published."""
    markdown: str | None = None
    """The content as Markdown."""

    publication_date_as_datetime = AsDatetime("publication_date")


LlmResponseItem: TypeAlias = LlmResponseReasoning | LlmResponseMessage | Unknown
"""A message or a piece of reasoning of a model."""
