# From spec/types/merchant/amazon_asin.yaml by `make generate`; do not edit.
"""What the Amazon product calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.merchant_amazon import AmazonApplicableVouchersItem
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo.types.serp_list_entries import VideoElement
from dataforseo.types.serp_parts import ImageElement
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class NewerModel(Model):
    """The newer model of a product."""

    title: str | None = None
    newer_model_asin: str | None = None
    """ASIN of the newer model."""


class ProductCategory(Model):
    """A category of Amazon's catalogue."""

    category: str | None = None
    """Name of the category."""
    url: str | None = None
    """Address of the category, which holds its browse node number."""


class UserProfile(Model):
    """Who wrote a review."""

    name: str | None = None
    """Name of the reviewer."""
    avatar: str | None = None
    """Address of the reviewer's picture."""
    url: str | None = None
    """Address of the reviewer's profile."""
    reviews_count: Int | None = None
    """Number of reviews that the reviewer has written."""
    locations: str | None = None
    """Country of the reviewer."""


class AmazonReviewItem(Model):
    """A review of a product on Amazon."""

    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    verified: bool | None = None
    """Whether Amazon marks it as a verified purchase."""
    subtitle: str | None = None
    """Second line, below the title."""
    helpful_votes: str | None = None
    """How many found the review helpful, as shown."""
    images: List[ImageElement] | None = None
    """Images of the product that the reviewer sent in."""
    videos: List[VideoElement] | None = None
    """Videos of the product that the reviewer sent in."""
    user_profile: UserProfile | None = None
    """Who wrote the review."""
    title: str | None = None
    url: str | None = None
    """Address of the reviewer's profile."""
    review_text: str | None = None
    """Text of the review."""
    publication_date: str | None = None
    """When the review was published."""
    rating: RatingInfo | None = None
    """Rating that the reviewer gave."""

    publication_date_as_datetime = AsDatetime("publication_date")


class AmazonProduct(Model):
    """A product on Amazon, with all that its page says."""

    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    details: str | None = None
    """Particulars of the product."""
    image_url: str | None = None
    """Address of the image."""
    author: str | None = None
    """Brand of the product."""
    data_asin: str | None = None
    """ASIN that the task asked about, Amazon's identifier of a product."""
    parent_asin: str | None = None
    """ASIN of the product that the variants belong to."""
    product_asins: List[str] | None = None
    """ASINs of all variants that were found."""
    price_from: Float | None = None
    """Lowest price."""
    price_to: Float | None = None
    """Highest price."""
    percentage_discount: str | None = None
    """Reduction, in per cent."""
    currency: str | None = None
    """Currency of the prices, as an ISO 4217 code such as `USD`."""
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    rating: RatingElement | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    is_newer_model_available: bool | None = None
    """Whether Amazon points to a newer model."""
    is_prime_video: bool | None = None
    """Whether it is a film or series of Prime Video."""
    applicable_vouchers: List[AmazonApplicableVouchersItem] | None = None
    """Vouchers that lower the price; null where there are none."""
    newer_model: NewerModel | None = None
    """The newer model; null where there is none."""
    categories: List[ProductCategory] | None = None
    """Categories of the product, from the broadest down."""
    product_information: "List[ProductInformationItem] | None" = None
    """Sections of the product page."""
    product_images_list: List[str] | None = None
    """Addresses of images of the product."""
    product_videos_list: List[str] | None = None
    """Addresses of videos of the product."""
    description: str | None = None
    is_available: bool | None = None
    """Whether the product can be ordered."""
    top_local_reviews: List[AmazonReviewItem] | None = None
    """Leading reviews from the location of the request."""
    top_global_reviews: List[AmazonReviewItem] | None = None
    """Leading reviews from around the world."""


class AmazonAsinResult(Model):
    """One product on Amazon, as its page shows it."""

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
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: List[AmazonProduct] | None = None
    """The product."""

    datetime_as_datetime = AsDatetime("datetime")


class AmazonAsinHtmlResult(Model):
    """One product on Amazon, with the HTML of its page."""

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
    product_id: str | None = None
    """ASIN that the task asked about, by another name."""

    datetime_as_datetime = AsDatetime("datetime")


class ProductInformationDetailsItem(Model, tag="product_information_details_item", tag_field="type"):
    """A section of names and values."""

    type: ClassVar[Literal["product_information_details_item"]] = "product_information_details_item"
    """Kind of element: `product_information_details_item`."""
    section_name: str | None = None
    """Heading of the section on the product page."""
    body: Map[str] | None = None
    """Value by name."""


class ProductInformationRows(Model):
    """A part of a section of the product page."""

    type: str | None = None
    title: str | None = None
    rows: "List[ProductInformationRowItem] | None" = None
    """The rows of the part."""


class ProductInformationExtendedItem(Model, tag="product_information_extended_item", tag_field="type"):
    """A section with parts of its own."""

    type: ClassVar[Literal["product_information_extended_item"]] = "product_information_extended_item"
    """Kind of element: `product_information_extended_item`."""
    section_name: str | None = None
    """Heading of the section on the product page."""
    contents: List[ProductInformationRows] | None = None
    """The parts."""


class ProductInformationTextItem(Model, tag="product_information_text_item", tag_field="type"):
    """A section of plain text."""

    type: ClassVar[Literal["product_information_text_item"]] = "product_information_text_item"
    """Kind of element: `product_information_text_item`."""
    section_name: str | None = None
    """Heading of the section on the product page."""
    text: str | None = None
    """The text."""


class ProductInformationImageRow(Model, tag="product_information_image_row", tag_field="type"):
    """An image in a section of the product page."""

    type: ClassVar[Literal["product_information_image_row"]] = "product_information_image_row"
    """Kind of element: `product_information_image_row`."""
    alt: str | None = None
    """Alternative text of the image."""
    url: str | None = None
    """Address of the image."""


class ProductInformationTextRow(Model, tag="product_information_text_row", tag_field="type"):
    """A paragraph in a section of the product page."""

    type: ClassVar[Literal["product_information_text_row"]] = "product_information_text_row"
    """Kind of element: `product_information_text_row`."""
    text: str | None = None
    """The paragraph."""


ProductInformationItem: TypeAlias = (
    ProductInformationDetailsItem | ProductInformationTextItem | ProductInformationExtendedItem | Unknown
)
"""A part of the information on a product."""


ProductInformationRowItem: TypeAlias = ProductInformationImageRow | ProductInformationTextRow | Unknown
"""A row of the information on a product."""
