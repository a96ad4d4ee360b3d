# From spec/types/dataforseo_labs/amazon.yaml by `make generate`; do not edit.
"""Keywords and rankings on Amazon."""

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.dataforseo_labs_apps import AppMetrics
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AmazonInfo(Model):
    """A product on a result page of Amazon."""

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
    se_type: str | None = None
    """Search that the data are of."""
    domain: str | None = None
    """Domain of the marketplace."""
    title: str | None = None
    url: str | None = None
    asin: str | None = None
    """Amazon's identifier of the product."""
    image_url: str | None = None
    """Address of the image, at its origin or in DataForSEO's storage."""
    price_from: Float | None = None
    """Lowest price."""
    price_to: Float | None = None
    """Highest price."""
    currency: str | None = None
    """Currency, as its ISO code."""
    special_offers: List[str] | None = None
    """Special offers, such as coupons and subscriptions."""
    is_best_seller: bool | None = None
    """Whether Amazon marks it as a best seller."""
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    rating: RatingInfo | None = None
    """Rating of the product, from its reviews."""
    delivery_info: AmazonDelivery | None = None
    """How and when it is delivered."""
    bought_past_month: Int | None = None
    """Units sold in the past month."""


class AmazonKeyword(Model):
    """How often a keyword is searched on Amazon."""

    se_type: str | None = None
    """Search that the data are of."""
    last_updated_time: str | None = None
    """When the data were updated."""
    search_volume: Int | None = None
    """Average searches a month."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


class AmazonKeywordData(Model):
    """A keyword and what is known of it on Amazon."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    keyword_info: AmazonKeyword | None = None
    """How often it is searched on Amazon."""


class AmazonMetricsBundle(Model):
    """A product's rankings on Amazon by type of result."""

    amazon_serp: AppMetrics | None = None
    """Rankings in organic results."""
    amazon_paid: AppMetrics | None = None
    """Rankings in ads."""
