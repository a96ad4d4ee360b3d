# From spec/types/merchant/ratings.yaml by `make generate`; do not edit.
"""Ratings of shops and products."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int


class RatingElement(Model):
    """A rating, with its scale and the votes behind it."""

    type: str | None = None
    """Kind of element: `rating_element`."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    rating_type: str | None = None
    """Scale of the rating: `Max5` ends at 5, `Percents` at 100, `CustomMax` at `rating_max`."""
    value: Float | None = None
    """The rating, on the scale of `rating_type`."""
    votes_count: Int | None = None
    """Votes that the rating rests on."""
    rating_max: Int | None = None
    """Best possible rating."""
