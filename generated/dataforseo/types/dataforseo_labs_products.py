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
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class LabsCommercialUnits(Model, tag="commercial_units", tag_field="type"):
    """A block of product ads."""

    type: ClassVar[Literal["commercial_units"]] = "commercial_units"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[CommercialUnitsElement] | None = None
    """The ads."""


class LabsExploreBrands(Model, tag="explore_brands", tag_field="type"):
    """An explore-brands block: brands that offer what was searched for."""

    type: ClassVar[Literal["explore_brands"]] = "explore_brands"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[ExploreBrandsElement] | None = None
    """The brands."""


class LabsGoogleReviews(Model, tag="google_reviews", tag_field="type"):
    """A rating from reviews on Google."""

    type: ClassVar[Literal["google_reviews"]] = "google_reviews"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    reviews_count: Int | None = None
    """Number of reviews."""
    rating: RatingInfo | None = None
    """Rating from reviews."""
    place_id: str | None = None
    """Google's identifier of the place on the map."""
    feature: str | None = None
    """Further text of the rating."""
    cid: str | None = None
    """Google's number of the business."""


class LabsPopularProducts(Model, tag="popular_products", tag_field="type"):
    """A block of popular products."""

    type: ClassVar[Literal["popular_products"]] = "popular_products"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[PopularProductsElement] | None = None
    """The products."""


class LabsShopping(Model, tag="shopping", tag_field="type"):
    """A block of products from Google Shopping."""

    type: ClassVar[Literal["shopping"]] = "shopping"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[ShoppingElement] | None = None
    """The products."""


class LabsStocksBox(Model, tag="stocks_box", tag_field="type"):
    """A stocks box: the price of a share."""

    type: ClassVar[Literal["stocks_box"]] = "stocks_box"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    source: str | None = None
    """Where the price is from."""
    snippet: str | None = None
    """Text beside the price."""
    price: PriceInfo | None = None
    """Price of the share."""
    url: str | None = None
    domain: str | None = None
    """Domain of the page."""
    table: SnippetTable | None = None
    """Figures of the share."""
    graph: PriceGraph | None = None
    """Course of the price."""
