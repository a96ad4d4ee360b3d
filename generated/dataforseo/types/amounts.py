# From spec/types/amounts.yaml by `make generate`; do not edit.
"""Ratings, prices and volumes."""

from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class BacklinksInfo(Model):
    referring_domains: Integer | None = None
    """Domains that link here, subdomains counted apart."""
    referring_main_domains: Integer | None = None
    """Main domains that link here."""
    referring_pages: Integer | None = None
    """Pages that link here."""
    dofollow: Integer | None = None
    backlinks: Integer | None = None
    time_update: str | None = None

    time_update_as_datetime = AsDatetime("time_update")


@model
class ContentRating(Model):
    name: str | None = None
    rating_value: Number | None = None
    rating_count: Integer | None = None
    max_rating_value: Number | None = None
    relative_rating: Number | None = None


@model
class MonthlySearches(Model):
    year: Integer | None = None
    month: Integer | None = None
    search_volume: Integer | None = None
    """Average searches a month."""


@model
class PriceInfo(Model):
    current: Number | None = None
    regular: Number | None = None
    max_value: Number | None = None
    currency: str | None = None
    is_price_range: bool | None = None
    displayed_price: str | None = None


@model
class RatingInfo(Model):
    rating_type: str | None = None
    value: Number | None = None
    votes_count: Integer | None = None
    """Votes that the rating rests on."""
    rating_max: Integer | None = None
    """Best possible rating."""


@model
class SpellInfo(Model):
    keyword: str | None = None
    type: str | None = None
