"""Correct the worst cases of an endpoint by what its calls were charged. All amounts in USD."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from msgspec import Struct
from msgspec.structs import replace

# The server adds binary fractions, so a charge may be above its price by less than this.
ROUNDING = Decimal("1e-9")
# The factor is rounded up to this, so that the corrected worst case is not below the charge.
FACTOR_STEP = Decimal("1e-6")


class PriceCorrection(Struct, frozen=True):
    """What charges have shown about the prices of one endpoint.

    `factor` multiplies a worst case by the spec. `least` is the highest charge of a call that should have
    been free, or whose price the spec does not know.
    """

    factor: Decimal = Decimal(1)
    least: Decimal = Decimal(0)

    def worst_case(self, known: Decimal | None, unknown: Decimal | None) -> Decimal | None:
        """Correct `known`, the worst case by the spec; `unknown` stands in where that is None."""
        if known:
            return known * self.factor
        most = unknown if known is None else known
        return None if most is None else max(most, self.least)

    def raised(self, known: Decimal | None, charged: Decimal) -> PriceCorrection:
        """Return the correction that also covers this charge of a call."""
        if not known:
            return replace(self, least=max(self.least, charged))
        factor = (charged / known).quantize(FACTOR_STEP, ROUND_CEILING).normalize()
        return replace(self, factor=max(self.factor, factor))


# Of an endpoint whose charges are within its worst cases.
NO_CORRECTION = PriceCorrection()
