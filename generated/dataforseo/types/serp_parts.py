# From spec/types/serp/parts.yaml by `make generate`; do not edit.
"""What the elements of a result page consist of."""

from dataforseo.types.amazon import AmazonLabelElement
from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AboutThisResultElement(Model):
    type: str | None = None
    url: str | None = None
    source: str | None = None
    source_info: str | None = None
    source_url: str | None = None
    language: str | None = None
    location: str | None = None
    search_terms: list[str] | None = None
    related_terms: list[str] | None = None


@model
class AdLinkElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    ad_aclk: str | None = None


@model
class ImageElement(Model):
    type: str | None = None
    alt: str | None = None
    url: str | None = None
    image_url: str | None = None


@model
class Rectangle(Model):
    x: Number | None = None
    y: Number | None = None
    width: Number | None = None
    height: Number | None = None


@model
class SnippetLink(Model):
    type: str | None = None
    title: str | None = None
    snippet: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class FaqBoxElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    links: list[SnippetLink] | None = None


@model
class FaqBox(Model):
    type: str | None = None
    items: list[FaqBoxElement] | None = None


@model
class GraphElement(Model):
    type: str | None = None
    date: str | None = None
    value: Number | None = None

    date_as_datetime = AsDatetime("date")


@model
class PriceGraph(Model):
    items: list[GraphElement] | None = None
    previous_items: list[GraphElement] | None = None


@model
class SnippetTable(Model):
    table_element: str | None = None
    table_header: list[str] | None = None
    table_content: list[list[str]] | None = None


@model
class KnowledgeGraphExpandedElement(Model):
    type: str | None = None
    featured_title: str | None = None
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    snippet: str | None = None
    images: list[ImageElement] | None = None
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class KnowledgeGraphImagesElement(Model):
    type: str | None = None
    url: str | None = None
    domain: str | None = None
    alt: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class KnowledgeGraphListElement(Model):
    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class KnowledgeGraphShoppingElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    price: PriceInfo | None = None
    source: str | None = None
    snippet: str | None = None
    marketplace: str | None = None
    marketplace_url: str | None = None


@model
class MathSolverExpandedElement(Model):
    type: str | None = None
    title: str | None = None
    solution: list[str] | None = None


@model
class RefinementChipsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    options: list[AmazonLabelElement] | None = None


@model
class RefinementChips(Model):
    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    items: list[RefinementChipsElement] | None = None


@model
class RelatedImageSearchesElement(Model):
    type: str | None = None
    title: str | None = None
    alt: str | None = None
    url: str | None = None
    image_url: str | None = None


@model
class RelatedResult(Model):
    type: str | None = None
    page: Integer | None = None
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    cache_url: str | None = None
    """The search engine's own copy of the page."""
    related_search_url: str | None = None
    """Search for pages like this one."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    is_image: bool | None = None
    is_video: bool | None = None
    checks: list[str] | None = None
    description: str | None = None
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    images: list[ImageElement] | None = None
    amp_version: bool | None = None
    rating: RatingInfo | None = None
    price: PriceInfo | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    about_this_result: AboutThisResultElement | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class GoogleImagesCarouselElement(Model):
    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    image_url: str | None = None
