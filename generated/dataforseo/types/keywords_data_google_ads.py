# From spec/types/keywords_data/google_ads.yaml by `make generate`; do not edit.
"""What the Google Ads calls ask and answer."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List


class GoogleAdsKeyword(Model):
    """A keyword and its figures in Google Ads."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    spell: str | None = None
    """The keyword as corrected by the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    search_partners: bool | None = None
    """Whether the figures include the search engine's partner sites."""
    competition: str | None = None
    """How contested the keyword is among advertisers: `LOW`, `MEDIUM` or `HIGH`; null when it is not known.
    """
    competition_index: Int | None = None
    """How contested the keyword is among advertisers, 0 to 100."""
    search_volume: Int | None = None
    """Average searches a month."""
    low_top_of_page_bid: Float | None = None
    """Bid that a fifth of the ads at the top stay below, in USD."""
    high_top_of_page_bid: Float | None = None
    """Bid that four fifths of the ads at the top stay below, in USD."""
    cpc: Float | None = None
    """Average cost of a click, in USD."""
    monthly_searches: List[MonthlySearches] | None = None
    """Searches month by month."""
