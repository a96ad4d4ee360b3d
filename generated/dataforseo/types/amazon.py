# From spec/types/amazon.yaml by `make generate`; do not edit.
"""What offers on Amazon have in common."""

from dataforseo.types.amounts import PriceInfo
from dataforseo_runtime.models import Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AmazonDelivery(Model):
    delivery_message: str | None = None
    delivery_date_from: str | None = None
    delivery_date_to: str | None = None
    fastest_delivery_date_from: str | None = None
    fastest_delivery_date_to: str | None = None
    delivery_price: PriceInfo | None = None

    delivery_date_from_as_datetime = AsDatetime("delivery_date_from")
    delivery_date_to_as_datetime = AsDatetime("delivery_date_to")
    fastest_delivery_date_from_as_datetime = AsDatetime("fastest_delivery_date_from")
    fastest_delivery_date_to_as_datetime = AsDatetime("fastest_delivery_date_to")


@model
class AmazonLabelElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None


@model
class ProductIdentifiers(Model):
    product_id: str | None = None
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    gid: str | None = None
    """Google's global identifier of the product."""
