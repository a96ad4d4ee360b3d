# From spec/types/dataforseo_labs/products.yaml by `make generate`; do not edit.
"""Elements about products and brands as the database keeps them."""

from typing import ClassVar, Literal

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_list_entries import (
    CommercialUnitsElement,
    ExploreBrandsElement,
    PopularProductsElement,
    ShoppingElement,
)
from dataforseo.types.serp_parts import PriceGraph, SnippetTable
from dataforseo_runtime.models import Integer, List, Model

__all__ = [
    "LabsCommercialUnits",
    "LabsExploreBrands",
    "LabsGoogleReviews",
    "LabsPopularProducts",
    "LabsShopping",
    "LabsStocksBox",
]


class LabsCommercialUnits(Model, tag="commercial_units", tag_field="type"):
    type: ClassVar[Literal["commercial_units"]] = "commercial_units"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[CommercialUnitsElement] | None = None


class LabsExploreBrands(Model, tag="explore_brands", tag_field="type"):
    type: ClassVar[Literal["explore_brands"]] = "explore_brands"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[ExploreBrandsElement] | None = None


class LabsGoogleReviews(Model, tag="google_reviews", tag_field="type"):
    type: ClassVar[Literal["google_reviews"]] = "google_reviews"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    feature: str | None = None
    cid: str | None = None
    """Google's number of the business."""


class LabsPopularProducts(Model, tag="popular_products", tag_field="type"):
    type: ClassVar[Literal["popular_products"]] = "popular_products"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[PopularProductsElement] | None = None


class LabsShopping(Model, tag="shopping", tag_field="type"):
    type: ClassVar[Literal["shopping"]] = "shopping"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[ShoppingElement] | None = None


class LabsStocksBox(Model, tag="stocks_box", tag_field="type"):
    type: ClassVar[Literal["stocks_box"]] = "stocks_box"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    source: str | None = None
    snippet: str | None = None
    price: PriceInfo | None = None
    url: str | None = None
    domain: str | None = None
    table: SnippetTable | None = None
    graph: PriceGraph | None = None
