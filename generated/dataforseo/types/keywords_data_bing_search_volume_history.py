# From spec/types/keywords_data/bing_search_volume_history.yaml by `make generate`; do not edit.
"""What the Bing search volume history calls ask and answer."""

from dataforseo_runtime.models import Integer, List, Model

__all__ = ["BingSearchVolumeHistoryResult", "SearchVolumeHistoryItem", "SearchVolumeHistorySearch"]


class SearchVolumeHistoryItem(Model):
    year: Integer | None = None
    month: Integer | None = None
    day: Integer | None = None
    search_volume: Integer | None = None
    """Average searches a month."""


class SearchVolumeHistorySearch(Model):
    desktop: List[SearchVolumeHistoryItem] | None = None
    non_smartphones: List[SearchVolumeHistoryItem] | None = None
    mobile: List[SearchVolumeHistoryItem] | None = None
    tablet: List[SearchVolumeHistoryItem] | None = None


class BingSearchVolumeHistoryResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    device: List[str] | None = None
    period: str | None = None
    searches: SearchVolumeHistorySearch | None = None
