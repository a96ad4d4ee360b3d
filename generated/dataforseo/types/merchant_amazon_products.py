# From spec/types/merchant/amazon_products.yaml by `make generate`; do not edit.
"""What the Amazon products calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amazon import AmazonDelivery, AmazonLabelElement
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List


class AmazonSerpElement(Model):
    """A product in a block of an Amazon result page."""

    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    image_url: str | None = None
    """Address of the image."""
    bought_past_month: Int | None = None
    """Units sold in the past month."""
    price_from: Float | None = None
    """Lowest price."""
    price_to: Float | None = None
    """Highest price."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    special_offers: List[str] | None = None
    """Special offers in words, such as coupons and Subscribe & Save."""
    data_asin: str | None = None
    """ASIN of the product, Amazon's identifier; the product and seller calls are asked with it."""
    rating: RatingElement | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    """Whether it is marked as a best seller."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""
    labels: List[AmazonLabelElement] | None = None
    """Labels that Amazon puts on the product; null where there are none."""


class AmazonPaid(Model, tag="amazon_paid", tag_field="type"):
    """A sponsored product on an Amazon result page."""

    type: ClassVar[Literal["amazon_paid"]] = "amazon_paid"
    """Kind of element: `amazon_paid`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    image_url: str | None = None
    """Address of the image."""
    bought_past_month: Int | None = None
    """Units sold in the past month."""
    price_from: Float | None = None
    """Lowest price."""
    price_to: Float | None = None
    """Highest price."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    special_offers: List[str] | None = None
    """Special offers in words, such as coupons and Subscribe & Save."""
    data_asin: str | None = None
    """ASIN of the product, Amazon's identifier; the product and seller calls are asked with it."""
    rating: RatingElement | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    """Whether it is marked as a best seller."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""
    labels: List[AmazonLabelElement] | None = None
    """Labels that Amazon puts on the product; null where there are none."""


class AmazonSerp(Model, tag="amazon_serp", tag_field="type"):
    """A product on an Amazon result page that ranks without being paid for."""

    type: ClassVar[Literal["amazon_serp"]] = "amazon_serp"
    """Kind of element: `amazon_serp`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    image_url: str | None = None
    """Address of the image."""
    bought_past_month: Int | None = None
    """Units sold in the past month."""
    price_from: Float | None = None
    """Lowest price."""
    price_to: Float | None = None
    """Highest price."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    special_offers: List[str] | None = None
    """Special offers in words, such as coupons and Subscribe & Save."""
    data_asin: str | None = None
    """ASIN of the product, Amazon's identifier; the product and seller calls are asked with it."""
    rating: RatingElement | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    is_best_seller: bool | None = None
    """Whether it is marked as a best seller."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""
    labels: List[AmazonLabelElement] | None = None
    """Labels that Amazon puts on the product; null where there are none."""


class AmazonEditorialRecommendations(Model, tag="editorial_recommendations", tag_field="type"):
    """Products that editors recommend."""

    type: ClassVar[Literal["editorial_recommendations"]] = "editorial_recommendations"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[AmazonSerpElement] | None = None
    """The products."""


class RelatedSearchesElement(Model):
    """A search related to the query."""

    type: str | None = None
    title: str | None = None
    """The query."""
    url: str | None = None
    """Address of its result page."""
    image_alt: str | None = None
    """Alternative text of the image."""
    image_url: str | None = None
    """Address of the image."""


class AmazonRelatedSearches(Model, tag="related_searches", tag_field="type"):
    """Searches related to the query."""

    type: ClassVar[Literal["related_searches"]] = "related_searches"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[RelatedSearchesElement] | None = None
    """The searches."""


class AmazonTopRatedFromOurBrands(Model, tag="top_rated_from_our_brands", tag_field="type"):
    """Top-rated products of Amazon's own brands."""

    type: ClassVar[Literal["top_rated_from_our_brands"]] = "top_rated_from_our_brands"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[AmazonSerpElement] | None = None
    """The products."""


AmazonItem: TypeAlias = (
    AmazonPaid
    | AmazonSerp
    | AmazonEditorialRecommendations
    | AmazonRelatedSearches
    | AmazonTopRatedFromOurBrands
    | Unknown
)
"""An element of a result page of Amazon."""
