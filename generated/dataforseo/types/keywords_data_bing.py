# From spec/types/keywords_data/bing.yaml by `make generate`; do not edit.
"""What the Bing calls ask and answer."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AvailableLocations(Model):
    location_code: Integer | None = None
    location_name: str | None = None
    country_iso_code: str | None = None
    location_type: str | None = None
    """Kind of location, such as Country or City."""


@model
class LanguageLocations(Model):
    language_name: str | None = None
    language_code: str | None = None
    available_locations: list[AvailableLocations] | None = None


@model
class ReadyBingTask(Model):
    id: str | None = None
    se: str | None = None
    """Search engine."""
    se_type: str | None = None
    """Search that the data are of."""
    date_posted: str | None = None
    """When the task was posted."""
    tag: str | None = None
    endpoint: str | None = None
    """Path to collect the task at; null when it cannot be."""
    function: str | None = None

    date_posted_as_datetime = AsDatetime("date_posted")


@model
class BingKeyword(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    search_partners: bool | None = None
    device: str | None = None
    competition: Number | None = None
    """How contested the keyword is among advertisers."""
    cpc: Number | None = None
    """Average cost of a click, in USD."""
    search_volume: Integer | None = None
    """Average searches a month."""
    categories: list[str] | None = None
    monthly_searches: list[MonthlySearches] | None = None
    """Searches month by month."""
