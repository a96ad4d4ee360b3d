# From spec/types/merchant/amazon_sellers.yaml by `make generate`; do not edit.
"""What the Amazon sellers calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import PriceInfo
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon import AmazonApplicableVouchersItem
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AmazonSellerItem(Model, tag="amazon_seller_item", tag_field="type"):
    """A further seller of a product on Amazon."""

    type: ClassVar[Literal["amazon_seller_item"]] = "amazon_seller_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    seller_name: str | None = None
    """Name of the seller."""
    seller_url: str | None = None
    """Address of the seller's page on Amazon."""
    ships_from: str | None = None
    """Name of the company that sends the goods."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    percentage_discount: Float | None = None
    """Reduction, in per cent."""
    applicable_vouchers: List[AmazonApplicableVouchersItem] | None = None
    """Vouchers that lower the price; null where there are none."""
    rating: RatingElement | None = None
    """Rating of the seller; null where none is shown."""
    condition: str | None = None
    """Condition of the goods, such as new or used."""
    condition_description: str | None = None
    """What the seller says about the condition."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""


class AmazonSellerMainItem(Model, tag="amazon_seller_main_item", tag_field="type"):
    """The main seller of a product on Amazon, who stands above the others."""

    type: ClassVar[Literal["amazon_seller_main_item"]] = "amazon_seller_main_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    seller_name: str | None = None
    """Name of the seller."""
    seller_url: str | None = None
    """Address of the seller's page on Amazon."""
    ships_from: str | None = None
    """Name of the company that sends the goods."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    percentage_discount: Float | None = None
    """Reduction, in per cent."""
    applicable_vouchers: List[AmazonApplicableVouchersItem] | None = None
    """Vouchers that lower the price; null where there are none."""
    rating: RatingElement | None = None
    """Rating of the seller; null where none is shown."""
    condition: str | None = None
    """Condition of the goods, such as new or used."""
    condition_description: str | None = None
    """What the seller says about the condition."""
    delivery_info: AmazonDelivery | None = None
    """What delivery costs, and when it arrives."""


class AmazonSellersResult(Model):
    """One product on Amazon, with those who sell it."""

    asin: str | None = None
    """ASIN that the task asked about, Amazon's identifier of a product."""
    type: str | None = None
    """Kind of search, as the path of the call names it."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    """Name of the product."""
    image: str | None = None
    """Address of the product's image."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[AmazonSellersItem] | None" = None
    """The sellers, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class AsinHtmlResult(Model):
    """One product on Amazon, with the HTML of its list of sellers."""

    asin: str | None = None
    """ASIN that the task asked about, Amazon's identifier of a product."""
    type: str | None = None
    """Kind of search, as the path of the call names it."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Int | None = None
    """Length of items."""
    items: List[HtmlItem] | None = None
    """The pages."""

    datetime_as_datetime = AsDatetime("datetime")


AmazonSellersItem: TypeAlias = AmazonSellerMainItem | AmazonSellerItem | Unknown
"""A seller of a product on Amazon."""
