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
from dataforseo_runtime.models import Integer, List, Model, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ProductConsiderationsAiOverviewExpandedElement",
    "ProductConsiderationsElement",
    "ProductConsiderationsExpandedElement",
    "ProductConsiderationsExpandedItem",
    "SerpCommercialUnits",
    "SerpCompareSites",
    "SerpExploreBrands",
    "SerpGoogleReviews",
    "SerpPopularProducts",
    "SerpProductConsiderations",
    "SerpRefineProducts",
    "SerpShopping",
    "SerpStocksBox",
    "SerpThirdPartyReviews",
]


class SerpCommercialUnits(Model, tag="commercial_units", tag_field="type"):
    type: ClassVar[Literal["commercial_units"]] = "commercial_units"
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
    title: str | None = None
    items: List[CommercialUnitsElement] | None = None


class SerpCompareSites(Model, tag="compare_sites", tag_field="type"):
    type: ClassVar[Literal["compare_sites"]] = "compare_sites"
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
    title: str | None = None
    items: List[CompareSitesElement] | None = None


class SerpExploreBrands(Model, tag="explore_brands", tag_field="type"):
    type: ClassVar[Literal["explore_brands"]] = "explore_brands"
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
    title: str | None = None
    items: List[ExploreBrandsElement] | None = None


class SerpGoogleReviews(Model, tag="google_reviews", tag_field="type"):
    type: ClassVar[Literal["google_reviews"]] = "google_reviews"
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
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    feature: str | None = None
    cid: str | None = None
    """Google's number of the business."""


class SerpPopularProducts(Model, tag="popular_products", tag_field="type"):
    type: ClassVar[Literal["popular_products"]] = "popular_products"
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
    title: str | None = None
    items: List[PopularProductsElement] | None = None


class ProductConsiderationsElement(Model):
    type: str | None = None
    title: str | None = None
    consideration_category: str | None = None
    expanded_element: "ProductConsiderationsExpandedItem | None" = None


class SerpProductConsiderations(Model, tag="product_considerations", tag_field="type"):
    type: ClassVar[Literal["product_considerations"]] = "product_considerations"
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
    title: str | None = None
    items: List[ProductConsiderationsElement] | None = None


class SerpRefineProducts(Model, tag="refine_products", tag_field="type"):
    type: ClassVar[Literal["refine_products"]] = "refine_products"
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
    title: str | None = None
    items: List[RefineProductsElement] | None = None


class ProductConsiderationsAiOverviewExpandedElement(
    Model, tag="product_considerations_ai_overview_expanded_element", tag_field="type"
):
    type: ClassVar[Literal["product_considerations_ai_overview_expanded_element"]] = (
        "product_considerations_ai_overview_expanded_element"
    )
    items: List[RelatedAiOverview] | None = None
    references: List[OverviewReference] | None = None


class ProductConsiderationsExpandedElement(
    Model, tag="product_considerations_expanded_element", tag_field="type"
):
    type: ClassVar[Literal["product_considerations_expanded_element"]] = (
        "product_considerations_expanded_element"
    )
    title: str | None = None
    featured_title: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    snippet: str | None = None
    domain: str | None = None
    url: str | None = None
    timestamp: str | None = None
    """When it was published."""
    related_searches: List[str] | None = None
    about_this_result: AboutThisResultElement | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class SerpShopping(Model, tag="shopping", tag_field="type"):
    type: ClassVar[Literal["shopping"]] = "shopping"
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
    title: str | None = None
    items: List[ShoppingElement] | None = None


class SerpStocksBox(Model, tag="stocks_box", tag_field="type"):
    type: ClassVar[Literal["stocks_box"]] = "stocks_box"
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
    title: str | None = None
    source: str | None = None
    snippet: str | None = None
    price: PriceInfo | None = None
    url: str | None = None
    domain: str | None = None
    table: SnippetTable | None = None
    graph: PriceGraph | None = None


class SerpThirdPartyReviews(Model, tag="third_party_reviews", tag_field="type"):
    type: ClassVar[Literal["third_party_reviews"]] = "third_party_reviews"
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
    reviews_count: Integer | None = None
    title: str | None = None
    url: str | None = None
    rating: RatingInfo | None = None


ProductConsiderationsExpandedItem: TypeAlias = (
    ProductConsiderationsExpandedElement | ProductConsiderationsAiOverviewExpandedElement | Unknown
)
"""An answer to a question about a product."""
