# From spec/types/serp/parts.yaml by `make generate`; do not edit.
"""What the elements of a result page consist of."""

from dataforseo.types.amazon import AmazonLabelElement
from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo_runtime.models import Integer, List, Model, Number
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AboutThisResultElement",
    "AdLinkElement",
    "FaqBox",
    "FaqBoxElement",
    "GoogleImagesCarouselElement",
    "GraphElement",
    "ImageElement",
    "KnowledgeGraphExpandedElement",
    "KnowledgeGraphImagesElement",
    "KnowledgeGraphListElement",
    "KnowledgeGraphShoppingElement",
    "MathSolverExpandedElement",
    "PriceGraph",
    "Rectangle",
    "RefinementChips",
    "RefinementChipsElement",
    "RelatedImageSearchesElement",
    "RelatedResult",
    "SnippetLink",
    "SnippetTable",
]


class AboutThisResultElement(Model):
    type: str | None = None
    url: str | None = None
    source: str | None = None
    source_info: str | None = None
    source_url: str | None = None
    language: str | None = None
    location: str | None = None
    search_terms: List[str] | None = None
    related_terms: List[str] | None = None


class AdLinkElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    ad_aclk: str | None = None


class ImageElement(Model):
    type: str | None = None
    alt: str | None = None
    url: str | None = None
    image_url: str | None = None


class Rectangle(Model):
    x: Number | None = None
    y: Number | None = None
    width: Number | None = None
    height: Number | None = None


class SnippetLink(Model):
    type: str | None = None
    title: str | None = None
    snippet: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    xpath: str | None = None
    """XPath of the element."""


class FaqBoxElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    links: List[SnippetLink] | None = None


class FaqBox(Model):
    type: str | None = None
    items: List[FaqBoxElement] | None = None


class GraphElement(Model):
    type: str | None = None
    date: str | None = None
    value: Number | None = None

    date_as_datetime = AsDatetime("date")


class PriceGraph(Model):
    items: List[GraphElement] | None = None
    previous_items: List[GraphElement] | None = None


class SnippetTable(Model):
    table_element: str | None = None
    table_header: List[str] | None = None
    table_content: List[List[str]] | None = None


class KnowledgeGraphExpandedElement(Model):
    type: str | None = None
    featured_title: str | None = None
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    snippet: str | None = None
    images: List[ImageElement] | None = None
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class KnowledgeGraphImagesElement(Model):
    type: str | None = None
    url: str | None = None
    domain: str | None = None
    alt: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


class KnowledgeGraphListElement(Model):
    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


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


class MathSolverExpandedElement(Model):
    type: str | None = None
    title: str | None = None
    solution: List[str] | None = None


class RefinementChipsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    options: List[AmazonLabelElement] | None = None


class RefinementChips(Model):
    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    items: List[RefinementChipsElement] | None = None


class RelatedImageSearchesElement(Model):
    type: str | None = None
    title: str | None = None
    alt: str | None = None
    url: str | None = None
    image_url: str | None = None


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
    checks: List[str] | None = None
    description: str | None = None
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    images: List[ImageElement] | None = None
    amp_version: bool | None = None
    rating: RatingInfo | None = None
    price: PriceInfo | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    about_this_result: AboutThisResultElement | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleImagesCarouselElement(Model):
    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    image_url: str | None = None
