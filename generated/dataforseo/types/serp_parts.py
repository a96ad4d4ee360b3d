# From spec/types/serp/parts.yaml by `make generate`; do not edit.
"""What the elements of a result page consist of."""

from dataforseo.types.amazon import AmazonLabelElement
from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AboutThisResultElement(Model):
    """What Google says about the source of a result."""

    type: str | None = None
    """Kind of element: `about_this_result_element`."""
    url: str | None = None
    """Address of the result."""
    source: str | None = None
    """Where the words come from, such as `Wikipedia`."""
    source_info: str | None = None
    """What is said about the website."""
    source_url: str | None = None
    """Address of the page where more is said."""
    language: str | None = None
    """Language that the result is in."""
    location: str | None = None
    """Place that the result is relevant for."""
    search_terms: List[str] | None = None
    """Words of the query that the result holds."""
    related_terms: List[str] | None = None
    """Words that the result holds and that are close to the query."""


class AdLinkElement(Model):
    """A sitelink of an ad."""

    type: str | None = None
    """Kind of element: `ad_link_element`."""
    title: str | None = None
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    ad_aclk: str | None = None
    """Click identifier of the ad."""


class ImageElement(Model):
    """An image."""

    type: str | None = None
    """Kind of element: `images_element`."""
    alt: str | None = None
    """Alternative text of the image."""
    url: str | None = None
    """Address of the page that holds the image."""
    image_url: str | None = None
    """Address of the image, at its source or as a copy held by DataForSEO."""


class Rectangle(Model):
    """Where on the rendered page an element is, and how large."""

    x: Float | None = None
    """Left edge, counted from the left of the page. In pixels."""
    y: Float | None = None
    """Upper edge, counted from the top of the page. In pixels."""
    width: Float | None = None
    """Width. In pixels."""
    height: Float | None = None
    """Height. In pixels."""


class SnippetLink(Model):
    """A link in an element."""

    type: str | None = None
    """Kind of element: `link_element`."""
    title: str | None = None
    snippet: str | None = None
    """Text shown with the link."""
    description: str | None = None
    """Text below the link."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    xpath: str | None = None
    """XPath of the element."""


class FaqBoxElement(Model):
    """A question with its answer."""

    type: str | None = None
    """Kind of element: `faq_box_element`."""
    title: str | None = None
    """The question."""
    description: str | None = None
    """The answer."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class FaqBox(Model):
    """Questions and answers below a result."""

    type: str | None = None
    """Kind of element: `faq_box`."""
    items: List[FaqBoxElement] | None = None
    """The questions."""


class GraphElement(Model):
    """A point of a graph."""

    type: str | None = None
    """Kind of element: `graph_element`."""
    date: str | None = None
    """When it had the value, such as `2020-10-28T15:40:00`."""
    value: Float | None = None
    """Price or rate at that time."""

    date_as_datetime = AsDatetime("date")


class PriceGraph(Model):
    """The course of a price or rate."""

    items: List[GraphElement] | None = None
    """Points of the graph."""
    previous_items: List[GraphElement] | None = None
    """Points of the period before, to compare with; null where there are none."""


class SnippetTable(Model):
    """A table quoted from a page."""

    table_element: str | None = None
    """Always `table_element`."""
    table_header: List[str] | None = None
    """Names of the columns; null where the table has none."""
    table_content: List[List[str]] | None = None
    """The rows, each a list of cells."""


class KnowledgeGraphExpandedElement(Model):
    """A passage quoted from a page, with its source."""

    type: str | None = None
    """Kind of element: `knowledge_graph_expanded_element`."""
    featured_title: str | None = None
    """Heading above the passage; it may hold the quoted text itself."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    """Title of the page."""
    snippet: str | None = None
    """The quoted text."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None
    """The table that it shows; null where there is none."""

    timestamp_as_datetime = AsDatetime("timestamp")


class KnowledgeGraphImagesElement(Model):
    """An image in a knowledge graph."""

    type: str | None = None
    """Kind of element: `knowledge_graph_images_element`."""
    url: str | None = None
    """Address of the page that holds the image."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    alt: str | None = None
    """Alternative text of the image."""
    image_url: str | None = None
    """Address of the image, at its source or as a copy held by DataForSEO."""
    xpath: str | None = None
    """XPath of the element."""


class KnowledgeGraphListElement(Model):
    """An entry of a list in a knowledge graph."""

    type: str | None = None
    """Kind of element: `knowledge_graph_list_element`."""
    title: str | None = None
    subtitle: str | None = None
    """Second line, below the title."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    image_url: str | None = None
    """Address of the image, at its source or as a copy held by DataForSEO."""
    xpath: str | None = None
    """XPath of the element."""


class KnowledgeGraphShoppingElement(Model):
    """An offer to buy the thing."""

    type: str | None = None
    """Kind of element: `knowledge_graph_shopping_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    source: str | None = None
    """Name of the seller."""
    snippet: str | None = None
    """Particulars such as `256 GB storage · Unlocked · Black`."""
    marketplace: str | None = None
    """Name of the shop or merchant account provider that hosts the offer."""
    marketplace_url: str | None = None
    """Address of the offer on the marketplace, or of the marketplace itself."""


class MathSolverExpandedElement(Model):
    """A step in solving an equation."""

    type: str | None = None
    """Kind of element: `math_solver_expanded_element`."""
    title: str | None = None
    """What the step does, such as `Combine like terms`."""
    solution: List[str] | None = None
    """The equation before and after the step."""


class RefinementChipsElement(Model):
    """A button that narrows the search."""

    type: str | None = None
    """Kind of element: `refinement_chips_element`."""
    title: str | None = None
    """Text of the button."""
    url: str | None = None
    """Address of the narrower search."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    options: List[AmazonLabelElement] | None = None
    """Choices that the button opens; null where there are none."""


class RefinementChips(Model):
    """Buttons above the results that narrow the search."""

    type: str | None = None
    """Kind of element: `refinement_chips`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[RefinementChipsElement] | None = None
    """The buttons."""


class RelatedImageSearchesElement(Model):
    """A narrower search for images."""

    type: str | None = None
    """Kind of element: `related_image_searches_element`."""
    title: str | None = None
    """What it narrows the search to."""
    alt: str | None = None
    """Alternative text of the image."""
    url: str | None = None
    """Address of the narrower search."""
    image_url: str | None = None
    """Address of the image, at its source or as a copy held by DataForSEO."""


class RelatedResult(Model):
    """A further result of the same domain, shown with the main one."""

    type: str | None = None
    """Kind of element: `related_result`."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    cache_url: str | None = None
    """The search engine's own copy of the page."""
    related_search_url: str | None = None
    """Search for pages like this one."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    """Name of the website, as the page shows it."""
    is_image: bool | None = None
    """Whether the result shows an image."""
    is_video: bool | None = None
    """Whether the result shows a video."""
    checks: List[str] | None = None
    description: str | None = None
    """Text below the title, as the search engine chose it."""
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    amp_version: bool | None = None
    """Whether the page has an Accelerated Mobile Pages (AMP) version."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    price: PriceInfo | None = None
    """Price named in the result; null where none is."""
    highlighted: List[str] | None = None
    """Words in bold."""
    about_this_result: AboutThisResultElement | None = None
    """What Google says about the source of the result; null where it says nothing."""
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleImagesCarouselElement(Model):
    """An entry of a row to scroll through."""

    type: str | None = None
    """Kind of element, `carousel_element` or `multi_carousel_snippet`."""
    title: str | None = None
    subtitle: str | None = None
    """Second line, such as the part that an actor plays."""
    image_url: str | None = None
    """Address of the image, at its source or as a copy held by DataForSEO."""
