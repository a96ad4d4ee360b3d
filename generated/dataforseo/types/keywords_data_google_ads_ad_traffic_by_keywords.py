# From spec/types/keywords_data/google_ads_ad_traffic_by_keywords.yaml by `make generate`; do not edit.
"""What the Google Ads traffic forecast calls ask and answer."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Integer, Number


class GoogleAdsAdTrafficByKeywordsResult(Model):
    """What ads for keywords are forecast to bring and cost."""

    keyword: str | None = None
    """The keyword; the figures are for all keywords of the request together."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    date_interval: str | None = None
    """Period of the forecast, as it was sent."""
    search_partners: bool | None = None
    """Whether ads on Google's partner sites count too."""
    bid: Number | None = None
    """Highest cost of a click that the forecast assumes, as it was sent."""
    match: str | None = None
    """How closely a search has to match the keyword: `exact`, `broad` or `phrase`."""
    impressions: Integer | None = None
    """Forecast impressions of the ads; null when there are no data."""
    ctr: Number | None = None
    """Forecast clicks divided by forecast impressions; null when there are no data."""
    average_cpc: Number | None = None
    """Average cost of a click; null when there are no data. In USD."""
    cost: Number | None = None
    """Forecast cost of the ads; null when there are no data."""
    clicks: Number | None = None
    """Forecast clicks on the ads; null when there are no data."""
