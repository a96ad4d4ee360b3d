# From spec/types/amounts.yaml by `make generate`; do not edit.
"""Ratings, prices and volumes."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int
from dataforseo_runtime.base.timestamps import AsDatetime


class BacklinksInfo(Model):
    """How many links lead to a domain or page, and where they come from."""

    referring_domains: Int | None = None
    """Domains that link here, subdomains counted apart."""
    referring_main_domains: Int | None = None
    """Main domains that link here."""
    referring_pages: Int | None = None
    """Pages that link here."""
    dofollow: Int | None = None
    """Of the backlinks, how many are dofollow."""
    backlinks: Int | None = None
    """Links that point here, dofollow and nofollow."""
    time_update: str | None = None
    """When these figures were updated."""

    time_update_as_datetime = AsDatetime("time_update")


class ContentRating(Model):
    """A rating that a page shows in its structured data."""

    name: str | None = None
    """Scale of the rating: `Max5` for up to 5, `Percents` for per cent, `CustomMax` for another maximum."""
    rating_value: Float | None = None
    """The rating, on the scale that ends at max_rating_value."""
    rating_count: Int | None = None
    """Votes that the rating rests on."""
    max_rating_value: Float | None = None
    """Best possible rating."""
    relative_rating: Float | None = None
    """The rating as a share of the best possible one."""


class MonthlySearches(Model):
    """How often a keyword was searched in one month."""

    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    search_volume: Int | None = None
    """Average searches a month."""


class PriceInfo(Model):
    """A price as a page shows it, and its parts."""

    current: Float | None = None
    """Price now, in the currency of the field beside it; the lowest one of a range."""
    regular: Float | None = None
    """Price without reduction."""
    max_value: Float | None = None
    """Highest price of a range; null when it is none."""
    currency: str | None = None
    """Currency, as its ISO code."""
    is_price_range: bool | None = None
    """Whether a range of prices is shown."""
    displayed_price: str | None = None
    """The price as the page shows it."""


class RatingInfo(Model):
    """A rating as a page shows it, and the scale that it stands on."""

    rating_type: str | None = None
    """Scale of the rating: `Max5` for up to 5, `Percents` for per cent, `CustomMax` for another maximum."""
    value: Float | None = None
    """The rating, on the scale that ends at rating_max."""
    votes_count: Int | None = None
    """Votes that the rating rests on."""
    rating_max: Int | None = None
    """Best possible rating."""


class SpellInfo(Model):
    """How a search engine corrected the query."""

    keyword: str | None = None
    """The query after correction; the results are for it."""
    type: str | None = None
    """Kind of correction: `did_you_mean`, `showing_results_for`, `no_results_found_for` or
    `including_results_for`.
    """
