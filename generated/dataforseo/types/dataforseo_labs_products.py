# From spec/types/dataforseo_labs/products.yaml by `make generate`; do not edit.
"""Elements about products and brands as the database keeps them."""

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_list_entries import (
    CommercialUnitsElement,
    ExploreBrandsElement,
    PopularProductsElement,
    ShoppingElement,
)
from dataforseo.types.serp_parts import PriceGraph, SnippetTable
from dataforseo_runtime.models import Integer, Model, model


@model
class LabsCommercialUnits(Model):
    type: str | None = None
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
    items: list[CommercialUnitsElement] | None = None


@model
class LabsExploreBrands(Model):
    type: str | None = None
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
    items: list[ExploreBrandsElement] | None = None


@model
class LabsGoogleReviews(Model):
    type: str | None = None
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


@model
class LabsPopularProducts(Model):
    type: str | None = None
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
    items: list[PopularProductsElement] | None = None


@model
class LabsShopping(Model):
    type: str | None = None
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
    items: list[ShoppingElement] | None = None


@model
class LabsStocksBox(Model):
    type: str | None = None
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
