# From spec/types/keywords_data/bing.yaml by `make generate`; do not edit.
"""What the Bing calls ask and answer."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AvailableLocations(Model):
    """A location that a language can be combined with."""

    location_code: Int | None = None
    """Code to name the location by in requests."""
    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""
    location_type: str | None = None
    """Kind of location, such as Country or City."""


class LanguageLocations(Model):
    """A language and the locations that it can be combined with."""

    language_name: str | None = None
    """Full name of the language, to name it by in requests."""
    language_code: str | None = None
    """Code to name the language by in requests."""
    available_locations: List[AvailableLocations] | None = None
    """Locations that the language can be combined with."""


class ReadyBingTask(Model):
    """A finished Bing keyword task that waits to be collected."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    se: str | None = None
    """Search engine."""
    se_type: str | None = None
    """Search that the data are of."""
    date_posted: str | None = None
    """When the task was posted."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint: str | None = None
    """Path to collect the task at; null when it cannot be."""
    function: str | None = None
    """Function that the task was posted to."""

    date_posted_as_datetime = AsDatetime("date_posted")


class BingKeyword(Model):
    """A keyword and its figures in Bing Ads."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    search_partners: bool | None = None
    """Whether the figures include the search engine's partner sites."""
    device: str | None = None
    """Device that the figures are for, as it was sent."""
    competition: Float | None = None
    """How contested the keyword is among advertisers."""
    cpc: Float | None = None
    """Average cost of a click, in USD."""
    search_volume: Int | None = None
    """Average searches a month, rounded to tens."""
    categories: List[str] | None = None
    """Always null."""
    monthly_searches: List[MonthlySearches] | None = None
    """Searches month by month."""
