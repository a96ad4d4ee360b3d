# From spec/types/keywords_data/bing_keyword_performance.yaml by `make generate`; do not edit.
"""What the Bing keyword performance calls ask and answer."""

from dataforseo_runtime.models import Integer, List, Model, Number

__all__ = ["BingKeywordPerformanceResult", "KeywordKpi", "KeywordKpiItem"]


class KeywordKpiItem(Model):
    ad_position: str | None = None
    clicks: Integer | None = None
    impressions: Integer | None = None
    average_cpc: Number | None = None
    ctr: Number | None = None
    total_cost: Number | None = None
    average_bid: Number | None = None


class KeywordKpi(Model):
    desktop: List[KeywordKpiItem] | None = None
    mobile: List[KeywordKpiItem] | None = None
    tablet: List[KeywordKpiItem] | None = None


class BingKeywordPerformanceResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    year: Integer | None = None
    month: Integer | None = None
    keyword_kpi: KeywordKpi | None = None
