# From spec/types/keywords_data/bing_search_volume_history.yaml by `make generate`; do not edit.
"""What the Bing search volume history calls ask and answer."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class SearchVolumeHistoryItem(Model):
    """How often a keyword was searched in one step of time."""

    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    day: Int | None = None
    """Day of the month."""
    search_volume: Int | None = None
    """Average searches a month."""


class SearchVolumeHistorySearch(Model):
    """How often a keyword was searched, by device."""

    desktop: List[SearchVolumeHistoryItem] | None = None
    """On desktop computers."""
    non_smartphones: List[SearchVolumeHistoryItem] | None = None
    """On mobile phones that are no smartphones."""
    mobile: List[SearchVolumeHistoryItem] | None = None
    """On mobile devices."""
    tablet: List[SearchVolumeHistoryItem] | None = None
    """On tablets."""


class BingSearchVolumeHistoryResult(Model):
    """A keyword and its search volume over time."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    device: List[str] | None = None
    """Devices that the figures are for."""
    period: str | None = None
    """Length of one step in time: `monthly`, `weekly` or `daily`."""
    searches: SearchVolumeHistorySearch | None = None
    """Searches by device."""
