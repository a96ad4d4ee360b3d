# From spec/types/merchant/amazon_asin.yaml by `make generate`; do not edit.
"""What the Amazon product calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon import AmazonApplicableVouchersItem
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo.types.serp_list_entries import VideoElement
from dataforseo.types.serp_parts import ImageElement
from dataforseo_runtime.models import Integer, List, Map, Model, Number, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AmazonAsinHtmlResult",
    "AmazonAsinResult",
    "AmazonProduct",
    "AmazonReviewItem",
    "NewerModel",
    "ProductCategory",
    "ProductInformationDetailsItem",
    "ProductInformationExtendedItem",
    "ProductInformationImageRow",
    "ProductInformationItem",
    "ProductInformationRowItem",
    "ProductInformationRows",
    "ProductInformationTextItem",
    "ProductInformationTextRow",
    "UserProfile",
]


class NewerModel(Model):
    title: str | None = None
    newer_model_asin: str | None = None


class ProductCategory(Model):
    category: str | None = None
    url: str | None = None


class UserProfile(Model):
    name: str | None = None
    avatar: str | None = None
    url: str | None = None
    reviews_count: Integer | None = None
    locations: str | None = None


class AmazonReviewItem(Model):
    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    verified: bool | None = None
    subtitle: str | None = None
    helpful_votes: str | None = None
    images: List[ImageElement] | None = None
    videos: List[VideoElement] | None = None
    user_profile: UserProfile | None = None
    title: str | None = None
    url: str | None = None
    review_text: str | None = None
    publication_date: str | None = None
    rating: RatingInfo | None = None

    publication_date_as_datetime = AsDatetime("publication_date")


class AmazonProduct(Model):
    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    details: str | None = None
    image_url: str | None = None
    author: str | None = None
    data_asin: str | None = None
    parent_asin: str | None = None
    product_asins: List[str] | None = None
    price_from: Number | None = None
    """Lowest price."""
    price_to: Number | None = None
    """Highest price."""
    percentage_discount: str | None = None
    """Reduction, in per cent."""
    currency: str | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    rating: RatingElement | None = None
    is_newer_model_available: bool | None = None
    is_prime_video: bool | None = None
    """Whether it is a film or series of Prime Video."""
    applicable_vouchers: List[AmazonApplicableVouchersItem] | None = None
    newer_model: NewerModel | None = None
    categories: List[ProductCategory] | None = None
    product_information: "List[ProductInformationItem] | None" = None
    product_images_list: List[str] | None = None
    product_videos_list: List[str] | None = None
    description: str | None = None
    is_available: bool | None = None
    top_local_reviews: List[AmazonReviewItem] | None = None
    top_global_reviews: List[AmazonReviewItem] | None = None


class AmazonAsinResult(Model):
    asin: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[AmazonProduct] | None = None

    datetime_as_datetime = AsDatetime("datetime")


class AmazonAsinHtmlResult(Model):
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
    product_id: str | None = None

    datetime_as_datetime = AsDatetime("datetime")


class ProductInformationDetailsItem(Model, tag="product_information_details_item", tag_field="type"):
    type: ClassVar[Literal["product_information_details_item"]] = "product_information_details_item"
    section_name: str | None = None
    body: Map[str] | None = None


class ProductInformationRows(Model):
    type: str | None = None
    title: str | None = None
    rows: "List[ProductInformationRowItem] | None" = None


class ProductInformationExtendedItem(Model, tag="product_information_extended_item", tag_field="type"):
    type: ClassVar[Literal["product_information_extended_item"]] = "product_information_extended_item"
    section_name: str | None = None
    contents: List[ProductInformationRows] | None = None


class ProductInformationTextItem(Model, tag="product_information_text_item", tag_field="type"):
    type: ClassVar[Literal["product_information_text_item"]] = "product_information_text_item"
    section_name: str | None = None
    text: str | None = None


class ProductInformationImageRow(Model, tag="product_information_image_row", tag_field="type"):
    type: ClassVar[Literal["product_information_image_row"]] = "product_information_image_row"
    alt: str | None = None
    url: str | None = None


class ProductInformationTextRow(Model, tag="product_information_text_row", tag_field="type"):
    type: ClassVar[Literal["product_information_text_row"]] = "product_information_text_row"
    text: str | None = None


ProductInformationItem: TypeAlias = (
    ProductInformationDetailsItem | ProductInformationTextItem | ProductInformationExtendedItem | Unknown
)
"""A part of the information on a product."""


ProductInformationRowItem: TypeAlias = ProductInformationImageRow | ProductInformationTextRow | Unknown
"""A row of the information on a product."""
