# From spec/types/keywords_data/google_ads_ad_traffic_by_keywords.yaml by `make generate`; do not edit.
"""What the Google Ads traffic forecast calls ask and answer."""

from dataforseo_runtime.models import Integer, Model, Number, model


@model
class GoogleAdsAdTrafficByKeywordsResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    date_interval: str | None = None
    search_partners: bool | None = None
    bid: Number | None = None
    match: str | None = None
    impressions: Integer | None = None
    ctr: Number | None = None
    average_cpc: Number | None = None
    cost: Number | None = None
    clicks: Number | None = None
