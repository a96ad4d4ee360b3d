# From spec/types/dataforseo_labs/amazon.yaml by `make generate`; do not edit.
"""Keywords and rankings on Amazon."""

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.dataforseo_labs_apps import AppMetrics
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AmazonInfo(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    asin: str | None = None
    image_url: str | None = None
    price_from: Number | None = None
    """Lowest price."""
    price_to: Number | None = None
    """Highest price."""
    currency: str | None = None
    special_offers: list[str] | None = None
    is_best_seller: bool | None = None
    is_amazon_choice: bool | None = None
    """Whether it is marked as Amazon's choice."""
    rating: RatingInfo | None = None
    delivery_info: AmazonDelivery | None = None
    bought_past_month: Integer | None = None
    """Units sold in the past month."""


@model
class AmazonKeyword(Model):
    se_type: str | None = None
    """Search that the data are of."""
    last_updated_time: str | None = None
    """When the data were updated."""
    search_volume: Integer | None = None
    """Average searches a month."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


@model
class AmazonKeywordData(Model):
    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    language_code: str | None = None
    keyword: str | None = None
    keyword_info: AmazonKeyword | None = None
    """Volume, price and competition."""


@model
class AmazonMetricsBundle(Model):
    amazon_serp: AppMetrics | None = None
    amazon_paid: AppMetrics | None = None
