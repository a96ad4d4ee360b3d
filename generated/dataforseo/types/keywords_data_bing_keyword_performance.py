# From spec/types/keywords_data/bing_keyword_performance.yaml by `make generate`; do not edit.
"""What the Bing keyword performance calls ask and answer."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List


class KeywordKpiItem(Model):
    """What an ad for a keyword brought in the last month, at one position and match type."""

    ad_position: str | None = None
    """Place of the ad on the result page, such as `FirstPage1` for the first one beside the results of page one.
    """
    clicks: Int | None = None
    """Clicks on the ad."""
    impressions: Int | None = None
    """Impressions of the ad."""
    average_cpc: Float | None = None
    """Average cost of a click. In USD."""
    ctr: Float | None = None
    """Share of the impressions that were clicked on. In per cent."""
    total_cost: Float | None = None
    """What the clicks cost. In USD."""
    average_bid: Float | None = None
    """Average bid for the keyword."""


class KeywordKpi(Model):
    """What ads for a keyword brought, by device; null where there are no data."""

    desktop: List[KeywordKpiItem] | None = None
    """On desktop computers."""
    mobile: List[KeywordKpiItem] | None = None
    """On mobile devices."""
    tablet: List[KeywordKpiItem] | None = None
    """On tablets."""


class BingKeywordPerformanceResult(Model):
    """A keyword and what ads for it brought."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    keyword_kpi: KeywordKpi | None = None
    """Figures by device; null when there are no data."""
