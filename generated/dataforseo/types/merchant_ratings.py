# From spec/types/merchant/ratings.yaml by `make generate`; do not edit.
"""Ratings of shops and products."""

from dataforseo_runtime.models import Integer, Model, Number, model


@model
class RatingElement(Model):
    type: str | None = None
    position: str | None = None
    """Side of the page, `left` or `right`."""
    rating_type: str | None = None
    value: Number | None = None
    votes_count: Integer | None = None
    """Votes that the rating rests on."""
    rating_max: Integer | None = None
    """Best possible rating."""
