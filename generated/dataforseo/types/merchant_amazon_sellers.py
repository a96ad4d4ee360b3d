# From spec/types/merchant/amazon_sellers.yaml by `make generate`; do not edit.
"""What the Amazon sellers calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import PriceInfo
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon import AmazonApplicableVouchersItem
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.models import Integer, List, Model, Number, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AmazonSellerItem",
    "AmazonSellerMainItem",
    "AmazonSellersItem",
    "AmazonSellersResult",
    "AsinHtmlResult",
]


class AmazonSellerItem(Model, tag="amazon_seller_item", tag_field="type"):
    type: ClassVar[Literal["amazon_seller_item"]] = "amazon_seller_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    seller_name: str | None = None
    seller_url: str | None = None
    ships_from: str | None = None
    price: PriceInfo | None = None
    percentage_discount: Number | None = None
    """Reduction, in per cent."""
    applicable_vouchers: List[AmazonApplicableVouchersItem] | None = None
    rating: RatingElement | None = None
    condition: str | None = None
    condition_description: str | None = None
    delivery_info: AmazonDelivery | None = None


class AmazonSellerMainItem(Model, tag="amazon_seller_main_item", tag_field="type"):
    type: ClassVar[Literal["amazon_seller_main_item"]] = "amazon_seller_main_item"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    seller_name: str | None = None
    seller_url: str | None = None
    ships_from: str | None = None
    price: PriceInfo | None = None
    percentage_discount: Number | None = None
    """Reduction, in per cent."""
    applicable_vouchers: List[AmazonApplicableVouchersItem] | None = None
    rating: RatingElement | None = None
    condition: str | None = None
    condition_description: str | None = None
    delivery_info: AmazonDelivery | None = None


class AmazonSellersResult(Model):
    asin: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    image: str | None = None
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[AmazonSellersItem] | None" = None

    datetime_as_datetime = AsDatetime("datetime")


class AsinHtmlResult(Model):
    asin: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[HtmlItem] | None = None

    datetime_as_datetime = AsDatetime("datetime")


AmazonSellersItem: TypeAlias = AmazonSellerMainItem | AmazonSellerItem | Unknown
"""A seller of a product on Amazon."""
