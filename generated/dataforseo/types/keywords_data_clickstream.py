# From spec/types/keywords_data/clickstream.yaml by `make generate`; do not edit.
"""Search volume measured from clickstreams."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class ClickstreamVolume(Model):
    """A keyword and its search volume."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    search_volume: Int | None = None
    """Average searches a month."""
    monthly_searches: List[MonthlySearches] | None = None
    """Searches month by month."""
