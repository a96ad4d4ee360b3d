# From spec/types/reference_lists.yaml by `make generate`; do not edit.
"""Locations, languages and categories that requests can name."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class Language(Model):
    """A language that requests can name."""

    language_name: str | None = None
    """Full name of the language, to name it by in requests."""
    language_code: str | None = None
    """Code to name the language by in requests, by ISO 639-1."""


class Location(Model):
    """A location that requests can name."""

    location_code: Int | None = None
    """Code to name the location by in requests."""
    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    location_code_parent: Int | None = None
    """Code of the location that this one lies in."""
    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""
    location_type: str | None = None
    """Kind of location, such as Country or City."""


class NamedParentLocation(Model):
    """A location that requests can name, and the name of the one around it."""

    location_code: Int | None = None
    """Code to name the location by in requests."""
    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    location_name_parent: str | None = None
    """Name of the location that this one lies in."""
    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""
    location_type: str | None = None
    """Kind of location, such as Country or City."""


class AvailableLanguages(Model):
    """A language of a location, and how much the database holds in it."""

    available_sources: List[str] | None = None
    """Search engines that data exist of: `google`, `bing`."""
    language_name: str | None = None
    """Full name of the language, to name it by in requests."""
    language_code: str | None = None
    """Code to name the language by in requests, by ISO 639-1."""
    keywords: Int | None = None
    """Keywords in the database."""
    serps: Int | None = None
    """Result pages in the database."""


class Category(Model):
    """A category of products and services."""

    category_code: Int | None = None
    """Code to name the category by in requests."""
    category_name: str | None = None
    """Full name of the category."""
    category_code_parent: Int | None = None
    """Code of the category above."""


class CountryLocation(Model):
    """A country that requests can name."""

    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""


class LocationWithLanguages(Model):
    """A location that the database covers, and its languages."""

    location_code: Int | None = None
    """Code to name the location by in requests."""
    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    location_code_parent: Int | None = None
    """Code of the location that this one lies in."""
    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""
    location_type: str | None = None
    """Kind of location, such as Country or City."""
    available_languages: List[AvailableLanguages] | None = None
    """Languages that data exist in for this location."""


class TrendsLocation(Model):
    """A location that Google Trends requests can name."""

    location_code: Int | None = None
    """Code to name the location by in requests."""
    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    location_code_parent: Int | None = None
    """Code of the location that this one lies in."""
    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""
    location_type: str | None = None
    """Kind of location, such as Country or City."""
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
    """Name in Google Trends."""
