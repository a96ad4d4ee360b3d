# From spec/types/keywords_data/bing_search_volume_history.yaml by `make generate`; do not edit.
"""What the Bing search volume history calls ask and answer."""

from dataforseo_runtime.models import Integer, Model, model


@model
class SearchVolumeHistoryItem(Model):
    year: Integer | None = None
    month: Integer | None = None
    day: Integer | None = None
    search_volume: Integer | None = None
    """Average searches a month."""


@model
class SearchVolumeHistorySearch(Model):
    desktop: list[SearchVolumeHistoryItem] | None = None
    non_smartphones: list[SearchVolumeHistoryItem] | None = None
    mobile: list[SearchVolumeHistoryItem] | None = None
    tablet: list[SearchVolumeHistoryItem] | None = None


@model
class BingSearchVolumeHistoryResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    device: list[str] | None = None
    period: str | None = None
    searches: SearchVolumeHistorySearch | None = None
