# From spec/types/keywords_data/bing_keyword_performance.yaml by `make generate`; do not edit.
"""What the Bing keyword performance calls ask and answer."""

from dataforseo_runtime.models import Integer, Model, Number, model


@model
class KeywordKpiItem(Model):
    ad_position: str | None = None
    clicks: Integer | None = None
    impressions: Integer | None = None
    average_cpc: Number | None = None
    ctr: Number | None = None
    total_cost: Number | None = None
    average_bid: Number | None = None


@model
class KeywordKpi(Model):
    desktop: list[KeywordKpiItem] | None = None
    mobile: list[KeywordKpiItem] | None = None
    tablet: list[KeywordKpiItem] | None = None


@model
class BingKeywordPerformanceResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    year: Integer | None = None
    month: Integer | None = None
    keyword_kpi: KeywordKpi | None = None
