# From spec/types/merchant/amazon_products.yaml by `make generate`; do not edit.
"""What the Amazon products calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amazon import AmazonDelivery, AmazonLabelElement
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

AmazonItem: TypeAlias = "AmazonPaid | AmazonSerp | AmazonEditorialRecommendations | AmazonRelatedSearches | AmazonTopRatedFromOurBrands | UnknownItem"
"""An element of a result page of Amazon."""
AMAZON_ITEM = Choice(
    "type",
    {
        "amazon_paid": lambda: AmazonPaid,
        "amazon_serp": lambda: AmazonSerp,
        "editorial_recommendations": lambda: AmazonEditorialRecommendations,
        "related_searches": lambda: AmazonRelatedSearches,
        "top_rated_from_our_brands": lambda: AmazonTopRatedFromOurBrands,
    },
)


@model
class AmazonSerpElement(Model):
    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    image_url: str | None = None
    bought_past_month: Integer | None = None
    """Units sold in the past month."""
    price_from: Number | None = None
    """Lowest price."""
    price_to: Number | None = None
    """Highest price."""
    currency: str | None = None
    special_offers: list[str] | None = None
    data_asin: str | None = None
    rating: RatingElement | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    delivery_info: AmazonDelivery | None = None
    labels: list[AmazonLabelElement] | None = None


@model
class AmazonPaid(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    image_url: str | None = None
    bought_past_month: Integer | None = None
    """Units sold in the past month."""
    price_from: Number | None = None
    """Lowest price."""
    price_to: Number | None = None
    """Highest price."""
    currency: str | None = None
    special_offers: list[str] | None = None
    data_asin: str | None = None
    rating: RatingElement | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    delivery_info: AmazonDelivery | None = None
    labels: list[AmazonLabelElement] | None = None


@model
class AmazonSerp(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    image_url: str | None = None
    bought_past_month: Integer | None = None
    """Units sold in the past month."""
    price_from: Number | None = None
    """Lowest price."""
    price_to: Number | None = None
    """Highest price."""
    currency: str | None = None
    special_offers: list[str] | None = None
    data_asin: str | None = None
    rating: RatingElement | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    delivery_info: AmazonDelivery | None = None
    labels: list[AmazonLabelElement] | None = None


@model
class AmazonEditorialRecommendations(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: list[AmazonSerpElement] | None = None


@model
class RelatedSearchesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    image_alt: str | None = None
    image_url: str | None = None


@model
class AmazonRelatedSearches(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: list[RelatedSearchesElement] | None = None


@model
class AmazonTopRatedFromOurBrands(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: list[AmazonSerpElement] | None = None
