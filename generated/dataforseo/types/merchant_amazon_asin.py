# From spec/types/merchant/amazon_asin.yaml by `make generate`; do not edit.
"""What the Amazon product calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon import AmazonApplicableVouchersItem
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo.types.serp_list_entries import VideoElement
from dataforseo.types.serp_parts import ImageElement
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

ProductInformationItem: TypeAlias = "ProductInformationDetailsItem | ProductInformationTextItem | ProductInformationExtendedItem | UnknownItem"
"""A part of the information on a product."""
PRODUCT_INFORMATION_ITEM = Choice(
    "type",
    {
        "product_information_details_item": lambda: ProductInformationDetailsItem,
        "product_information_text_item": lambda: ProductInformationTextItem,
        "product_information_extended_item": lambda: ProductInformationExtendedItem,
    },
)

ProductInformationRowItem: TypeAlias = "ProductInformationImageRow | ProductInformationTextRow | UnknownItem"
"""A row of the information on a product."""
PRODUCT_INFORMATION_ROW_ITEM = Choice(
    "type",
    {
        "product_information_image_row": lambda: ProductInformationImageRow,
        "product_information_text_row": lambda: ProductInformationTextRow,
    },
)


@model
class NewerModel(Model):
    title: str | None = None
    newer_model_asin: str | None = None


@model
class ProductCategory(Model):
    category: str | None = None
    url: str | None = None


@model
class UserProfile(Model):
    name: str | None = None
    avatar: str | None = None
    url: str | None = None
    reviews_count: Integer | None = None
    locations: str | None = None


@model
class AmazonReviewItem(Model):
    type: str | None = None
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
    images: list[ImageElement] | None = None
    videos: list[VideoElement] | None = None
    user_profile: UserProfile | None = None
    title: str | None = None
    url: str | None = None
    review_text: str | None = None
    publication_date: str | None = None
    rating: RatingInfo | None = None

    publication_date_as_datetime = AsDatetime("publication_date")


@model
class AmazonProduct(DeferringModel):
    type: str | None = None
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
    product_asins: list[str] | None = None
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
    applicable_vouchers: list[AmazonApplicableVouchersItem] | None = None
    newer_model: NewerModel | None = None
    categories: list[ProductCategory] | None = None
    product_information: DeferredList["ProductInformationItem"] = None
    product_images_list: list[str] | None = None
    product_videos_list: list[str] | None = None
    description: str | None = None
    is_available: bool | None = None
    top_local_reviews: list[AmazonReviewItem] | None = None
    top_global_reviews: list[AmazonReviewItem] | None = None

    _deferred_ = {"product_information": ListOf(PRODUCT_INFORMATION_ITEM)}


@model
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
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[AmazonProduct] | None = None

    datetime_as_datetime = AsDatetime("datetime")


@model
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
    items: list[HtmlItem] | None = None
    product_id: str | None = None

    datetime_as_datetime = AsDatetime("datetime")


@model
class ProductInformationDetailsItem(Model):
    type: str | None = None
    section_name: str | None = None
    body: dict[str, str] | None = None


@model
class ProductInformationRows(DeferringModel):
    type: str | None = None
    title: str | None = None
    rows: DeferredList["ProductInformationRowItem"] = None

    _deferred_ = {"rows": ListOf(PRODUCT_INFORMATION_ROW_ITEM)}


@model
class ProductInformationExtendedItem(Model):
    type: str | None = None
    section_name: str | None = None
    contents: list[ProductInformationRows] | None = None


@model
class ProductInformationTextItem(Model):
    type: str | None = None
    section_name: str | None = None
    text: str | None = None


@model
class ProductInformationImageRow(Model):
    type: str | None = None
    alt: str | None = None
    url: str | None = None


@model
class ProductInformationTextRow(Model):
    type: str | None = None
    text: str | None = None
