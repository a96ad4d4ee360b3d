# From spec/types/serp/products.yaml by `make generate`; do not edit.
"""Elements about products and brands."""

from typing import TYPE_CHECKING, TypeAlias

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
from dataforseo_runtime.models import Deferred, DeferringModel, Integer, Model, model
from dataforseo_runtime.shapes import Choice
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

ProductConsiderationsExpandedItem: TypeAlias = (
    "ProductConsiderationsExpandedElement | ProductConsiderationsAiOverviewExpandedElement | UnknownItem"
)
"""An answer to a question about a product."""
PRODUCT_CONSIDERATIONS_EXPANDED_ITEM = Choice(
    "type",
    {
        "product_considerations_expanded_element": lambda: ProductConsiderationsExpandedElement,
        "product_considerations_ai_overview_expanded_element": lambda: (
            ProductConsiderationsAiOverviewExpandedElement
        ),
    },
)


@model
class SerpCommercialUnits(Model):
    type: str | None = None
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
    items: list[CommercialUnitsElement] | None = None


@model
class SerpCompareSites(Model):
    type: str | None = None
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
    items: list[CompareSitesElement] | None = None


@model
class SerpExploreBrands(Model):
    type: str | None = None
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
    items: list[ExploreBrandsElement] | None = None


@model
class SerpGoogleReviews(Model):
    type: str | None = None
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


@model
class SerpPopularProducts(Model):
    type: str | None = None
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
    items: list[PopularProductsElement] | None = None


@model
class ProductConsiderationsElement(DeferringModel):
    type: str | None = None
    title: str | None = None
    consideration_category: str | None = None
    expanded_element: Deferred["ProductConsiderationsExpandedItem"] = None

    _deferred_ = {"expanded_element": PRODUCT_CONSIDERATIONS_EXPANDED_ITEM}


@model
class SerpProductConsiderations(Model):
    type: str | None = None
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
    items: list[ProductConsiderationsElement] | None = None


@model
class SerpRefineProducts(Model):
    type: str | None = None
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
    items: list[RefineProductsElement] | None = None


@model
class ProductConsiderationsAiOverviewExpandedElement(Model):
    type: str | None = None
    items: list[RelatedAiOverview] | None = None
    references: list[OverviewReference] | None = None


@model
class ProductConsiderationsExpandedElement(Model):
    type: str | None = None
    title: str | None = None
    featured_title: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    snippet: str | None = None
    domain: str | None = None
    url: str | None = None
    timestamp: str | None = None
    """When it was published."""
    related_searches: list[str] | None = None
    about_this_result: AboutThisResultElement | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class SerpShopping(Model):
    type: str | None = None
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
    items: list[ShoppingElement] | None = None


@model
class SerpStocksBox(Model):
    type: str | None = None
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


@model
class SerpThirdPartyReviews(Model):
    type: str | None = None
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
