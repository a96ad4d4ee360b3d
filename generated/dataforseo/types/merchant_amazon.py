# From spec/types/merchant/amazon.yaml by `make generate`; do not edit.
"""Offers on Amazon."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float


class AmazonApplicableVouchersItem(Model):
    """A voucher that lowers a price."""

    type: str | None = None
    text: str | None = None
    """The voucher in words."""
    fixed_discount: Float | None = None
    """Amount of money taken off; null where the voucher takes off a percentage."""
    fixed_discount_currency: str | None = None
    """Currency of the fixed discount, as an ISO 4217 code."""
    percentage_discount: Float | None = None
    """Reduction, in per cent."""
    important_details: str | None = None
    """Terms of the voucher."""
