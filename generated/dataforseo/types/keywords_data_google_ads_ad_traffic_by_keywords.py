# From spec/types/keywords_data/google_ads_ad_traffic_by_keywords.yaml by `make generate`; do not edit.
"""What the Google Ads traffic forecast calls ask and answer."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int


class GoogleAdsAdTrafficByKeywordsResult(Model):
    """What ads for keywords are forecast to bring and cost."""

    keyword: str | None = None
    """The keyword; the figures are for all keywords of the request together."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    date_interval: str | None = None
    """Period of the forecast, as it was sent."""
    search_partners: bool | None = None
    """Whether ads on Google's partner sites count too."""
    bid: Float | None = None
    """Highest cost of a click that the forecast assumes, as it was sent."""
    match: str | None = None
    """How closely a search has to match the keyword: `exact`, `broad` or `phrase`."""
    impressions: Int | None = None
    """Forecast impressions of the ads; null when there are no data."""
    ctr: Float | None = None
    """Forecast clicks divided by forecast impressions; null when there are no data."""
    average_cpc: Float | None = None
    """Average cost of a click; null when there are no data. In USD."""
    cost: Float | None = None
    """Forecast cost of the ads; null when there are no data."""
    clicks: Float | None = None
    """Forecast clicks on the ads; null when there are no data."""
