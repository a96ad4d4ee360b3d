# From spec/types/merchant/amazon.yaml by `make generate`; do not edit.
"""Offers on Amazon."""

from dataforseo_runtime.models import Model, Number, model


@model
class AmazonApplicableVouchersItem(Model):
    type: str | None = None
    text: str | None = None
    fixed_discount: Number | None = None
    fixed_discount_currency: str | None = None
    percentage_discount: Number | None = None
    """Reduction, in per cent."""
    important_details: str | None = None
