# From spec/types/merchant/amazon_sellers.yaml by `make generate`; do not edit.
"""What the Amazon sellers calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import PriceInfo
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon import AmazonApplicableVouchersItem
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

AmazonSellersItem: TypeAlias = "AmazonSellerMainItem | AmazonSellerItem | UnknownItem"
"""A seller of a product on Amazon."""
AMAZON_SELLERS_ITEM = Choice(
    "type",
    {"amazon_seller_main_item": lambda: AmazonSellerMainItem, "amazon_seller_item": lambda: AmazonSellerItem},
)


@model
class AmazonSellerItem(Model):
    type: str | None = None
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
    applicable_vouchers: list[AmazonApplicableVouchersItem] | None = None
    rating: RatingElement | None = None
    condition: str | None = None
    condition_description: str | None = None
    delivery_info: AmazonDelivery | None = None


@model
class AmazonSellerMainItem(Model):
    type: str | None = None
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
    applicable_vouchers: list[AmazonApplicableVouchersItem] | None = None
    rating: RatingElement | None = None
    condition: str | None = None
    condition_description: str | None = None
    delivery_info: AmazonDelivery | None = None


@model
class AmazonSellersResult(DeferringModel):
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
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["AmazonSellersItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(AMAZON_SELLERS_ITEM)}


@model
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
    items: list[HtmlItem] | None = None

    datetime_as_datetime = AsDatetime("datetime")
