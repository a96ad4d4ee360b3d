# From spec/types/serp/products.yaml by `make generate`; do not edit.
"""Elements about products and brands."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_ai_overview import OverviewReference
from dataforseo.types.serp_answers import RelatedAiOverview
from dataforseo.types.serp_list_entries import (
    CommercialUnitsElement,
    CompareSitesElement,
    ExploreBrandsElement,
    PopularProductsElement,
    RefineProductsElement,
    ShoppingElement,
)
from dataforseo.types.serp_parts import AboutThisResultElement, PriceGraph, Rectangle, SnippetTable
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class SerpCommercialUnits(Model, tag="commercial_units", tag_field="type"):
    """A block of offers, such as tickets and tours."""

    type: ClassVar[Literal["commercial_units"]] = "commercial_units"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[CommercialUnitsElement] | None = None
    """The offers."""


class SerpCompareSites(Model, tag="compare_sites", tag_field="type"):
    """A list of websites to compare offers on."""

    type: ClassVar[Literal["compare_sites"]] = "compare_sites"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[CompareSitesElement] | None = None
    """The websites."""


class SerpExploreBrands(Model, tag="explore_brands", tag_field="type"):
    """A list of brands."""

    type: ClassVar[Literal["explore_brands"]] = "explore_brands"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[ExploreBrandsElement] | None = None
    """The brands."""


class SerpGoogleReviews(Model, tag="google_reviews", tag_field="type"):
    """The Google reviews of a business."""

    type: ClassVar[Literal["google_reviews"]] = "google_reviews"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    reviews_count: Int | None = None
    """Number of reviews."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    place_id: str | None = None
    """Google's identifier of the place on the map; google_reviews is asked with it."""
    feature: str | None = None
    """Google's identifier of the business's entry, such as `0x4127a0f01bd05505:0x4d641146a7a3df38`."""
    cid: str | None = None
    """Google's number of the business, the CID; google_reviews is asked with it."""


class SerpPopularProducts(Model, tag="popular_products", tag_field="type"):
    """A list of popular products."""

    type: ClassVar[Literal["popular_products"]] = "popular_products"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[PopularProductsElement] | None = None
    """The products."""


class ProductConsiderationsElement(Model):
    """A question to settle before a purchase, with an answer."""

    type: str | None = None
    """Kind of element: `product_considerations_element`."""
    title: str | None = None
    """The question."""
    consideration_category: str | None = None
    """What the question is about, such as `price`."""
    expanded_element: "ProductConsiderationsExpandedItem | None" = None
    """The answer."""


class SerpProductConsiderations(Model, tag="product_considerations", tag_field="type"):
    """A buying guide: questions to settle before a purchase."""

    type: ClassVar[Literal["product_considerations"]] = "product_considerations"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[ProductConsiderationsElement] | None = None
    """The questions."""


class SerpRefineProducts(Model, tag="refine_products", tag_field="type"):
    """Narrower searches for products."""

    type: ClassVar[Literal["refine_products"]] = "refine_products"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[RefineProductsElement] | None = None
    """The searches."""


class ProductConsiderationsAiOverviewExpandedElement(
    Model, tag="product_considerations_ai_overview_expanded_element", tag_field="type"
):
    """An answer about a product that an AI wrote."""

    type: ClassVar[Literal["product_considerations_ai_overview_expanded_element"]] = (
        "product_considerations_ai_overview_expanded_element"
    )
    """Kind of element: `product_considerations_ai_overview_expanded_element`."""
    items: List[RelatedAiOverview] | None = None
    """Passages of the answer."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""


class ProductConsiderationsExpandedElement(
    Model, tag="product_considerations_expanded_element", tag_field="type"
):
    """An answer about a product that is quoted from a page."""

    type: ClassVar[Literal["product_considerations_expanded_element"]] = (
        "product_considerations_expanded_element"
    )
    """Kind of element: `product_considerations_expanded_element`."""
    title: str | None = None
    """Title of the page."""
    featured_title: str | None = None
    """Title that the quoted passage itself has; null where it has none."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    snippet: str | None = None
    """The quoted text."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    url: str | None = None
    """Address that it leads to."""
    timestamp: str | None = None
    """When it was published."""
    related_searches: List[str] | None = None
    """Queries that are related to it."""
    about_this_result: AboutThisResultElement | None = None
    """What Google says about the source of the result; null where it says nothing."""

    timestamp_as_datetime = AsDatetime("timestamp")


class SerpShopping(Model, tag="shopping", tag_field="type"):
    """A list of products for sale."""

    type: ClassVar[Literal["shopping"]] = "shopping"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[ShoppingElement] | None = None
    """The offers."""


class SerpStocksBox(Model, tag="stocks_box", tag_field="type"):
    """The price of a share or other instrument."""

    type: ClassVar[Literal["stocks_box"]] = "stocks_box"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Name of the instrument, after the heading of the box."""
    source: str | None = None
    """Exchange and ticker, such as `NASDAQ: TSLA`."""
    snippet: str | None = None
    """Price before and after trading hours, as shown."""
    price: PriceInfo | None = None
    """Current price."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    table: SnippetTable | None = None
    """Key figures, each row a name and a value."""
    graph: PriceGraph | None = None
    """Course of the price."""


class SerpThirdPartyReviews(Model, tag="third_party_reviews", tag_field="type"):
    """Reviews of a business on another website."""

    type: ClassVar[Literal["third_party_reviews"]] = "third_party_reviews"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    reviews_count: Int | None = None
    """Number of reviews."""
    title: str | None = None
    """Name of the website."""
    url: str | None = None
    """Address that it leads to."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""


ProductConsiderationsExpandedItem: TypeAlias = (
    ProductConsiderationsExpandedElement | ProductConsiderationsAiOverviewExpandedElement | Unknown
)
"""An answer to a question about a product."""
