# From spec/types/keywords_data/google_ads.yaml by `make generate`; do not edit.
"""What the Google Ads calls ask and answer."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.models import Integer, Model, Number, model


@model
class GoogleAdsKeyword(Model):
    keyword: str | None = None
    spell: str | None = None
    """The keyword as corrected by the search engine."""
    location_code: Integer | None = None
    language_code: str | None = None
    search_partners: bool | None = None
    competition: str | None = None
    """How contested the keyword is among advertisers."""
    competition_index: Integer | None = None
    """How contested the keyword is among advertisers, 0 to 100."""
    search_volume: Integer | None = None
    """Average searches a month."""
    low_top_of_page_bid: Number | None = None
    """Bid that a fifth of the ads at the top stay below, in USD."""
    high_top_of_page_bid: Number | None = None
    """Bid that four fifths of the ads at the top stay below, in USD."""
    cpc: Number | None = None
    """Average cost of a click, in USD."""
    monthly_searches: list[MonthlySearches] | None = None
    """Searches month by month."""
