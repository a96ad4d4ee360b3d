# From spec/types/merchant/amazon_products.yaml by `make generate`; do not edit.
"""What the Amazon products calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amazon import AmazonDelivery, AmazonLabelElement
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.models import Integer, List, Model, Number, Unknown

__all__ = [
    "AmazonEditorialRecommendations",
    "AmazonItem",
    "AmazonPaid",
    "AmazonRelatedSearches",
    "AmazonSerp",
    "AmazonSerpElement",
    "AmazonTopRatedFromOurBrands",
    "RelatedSearchesElement",
]


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
    special_offers: List[str] | None = None
    data_asin: str | None = None
    rating: RatingElement | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    delivery_info: AmazonDelivery | None = None
    labels: List[AmazonLabelElement] | None = None


class AmazonPaid(Model, tag="amazon_paid", tag_field="type"):
    type: ClassVar[Literal["amazon_paid"]] = "amazon_paid"
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
    special_offers: List[str] | None = None
    data_asin: str | None = None
    rating: RatingElement | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    delivery_info: AmazonDelivery | None = None
    labels: List[AmazonLabelElement] | None = None


class AmazonSerp(Model, tag="amazon_serp", tag_field="type"):
    type: ClassVar[Literal["amazon_serp"]] = "amazon_serp"
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
    special_offers: List[str] | None = None
    data_asin: str | None = None
    rating: RatingElement | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    delivery_info: AmazonDelivery | None = None
    labels: List[AmazonLabelElement] | None = None


class AmazonEditorialRecommendations(Model, tag="editorial_recommendations", tag_field="type"):
    type: ClassVar[Literal["editorial_recommendations"]] = "editorial_recommendations"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[AmazonSerpElement] | None = None


class RelatedSearchesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    image_alt: str | None = None
    image_url: str | None = None


class AmazonRelatedSearches(Model, tag="related_searches", tag_field="type"):
    type: ClassVar[Literal["related_searches"]] = "related_searches"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[RelatedSearchesElement] | None = None


class AmazonTopRatedFromOurBrands(Model, tag="top_rated_from_our_brands", tag_field="type"):
    type: ClassVar[Literal["top_rated_from_our_brands"]] = "top_rated_from_our_brands"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[AmazonSerpElement] | None = None


AmazonItem: TypeAlias = (
    AmazonPaid
    | AmazonSerp
    | AmazonEditorialRecommendations
    | AmazonRelatedSearches
    | AmazonTopRatedFromOurBrands
    | Unknown
)
"""An element of a result page of Amazon."""
