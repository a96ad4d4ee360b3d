# From spec/types/amazon.yaml by `make generate`; do not edit.
"""What offers on Amazon have in common."""

from dataforseo.types.amounts import PriceInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.timestamps import AsDatetime


class AmazonDelivery(Model):
    """How, when and at what price a product is delivered."""

    delivery_message: str | None = None
    """What the seller says about delivery."""
    delivery_date_from: str | None = None
    """Earliest day of the usual delivery."""
    delivery_date_to: str | None = None
    """Latest day of the usual delivery."""
    fastest_delivery_date_from: str | None = None
    """Earliest day of the fastest delivery on offer."""
    fastest_delivery_date_to: str | None = None
    """Latest day of the fastest delivery on offer."""
    delivery_price: PriceInfo | None = None
    """Price of the delivery to the location of the request; null where it is free."""

    delivery_date_from_as_datetime = AsDatetime("delivery_date_from")
    delivery_date_to_as_datetime = AsDatetime("delivery_date_to")
    fastest_delivery_date_from_as_datetime = AsDatetime("fastest_delivery_date_from")
    fastest_delivery_date_to_as_datetime = AsDatetime("fastest_delivery_date_to")


class AmazonLabelElement(Model):
    """A titled link, such as a label, a licence or a story."""

    type: str | None = None
    """Kind of element; it goes by the list that holds it, as `licenses_element` or `visual_stories_element`.
    """
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""


class ProductIdentifiers(Model):
    """What Google knows a product by."""

    product_id: str | None = None
    """Google Shopping's identifier of the product; google_product_info and google_sellers are asked with it.
    """
    data_docid: str | None = None
    """Google's identifier of the entry; google_product_info and google_sellers are asked with it."""
    gid: str | None = None
    """Google's global identifier of the product; google_product_info and google_sellers are asked with it."""
