# From spec/types/keywords_data/clickstream.yaml by `make generate`; do not edit.
"""Search volume measured from clickstreams."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.models import Integer, Model, model


@model
class ClickstreamVolume(Model):
    keyword: str | None = None
    search_volume: Integer | None = None
    """Average searches a month."""
    monthly_searches: list[MonthlySearches] | None = None
    """Searches month by month."""
