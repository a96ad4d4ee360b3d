# From spec/types/reference_lists.yaml by `make generate`; do not edit.
"""Locations, languages and categories that requests can name."""

from dataforseo_runtime.models import Integer, Model, model


@model
class Language(Model):
    language_name: str | None = None
    language_code: str | None = None


@model
class Location(Model):
    location_code: Integer | None = None
    location_name: str | None = None
    location_code_parent: Integer | None = None
    """Code of the location that this one lies in."""
    country_iso_code: str | None = None
    location_type: str | None = None
    """Kind of location, such as Country or City."""


@model
class NamedParentLocation(Model):
    location_code: Integer | None = None
    location_name: str | None = None
    location_name_parent: str | None = None
    """Name of the location that this one lies in."""
    country_iso_code: str | None = None
    location_type: str | None = None
    """Kind of location, such as Country or City."""


@model
class AvailableLanguages(Model):
    available_sources: list[str] | None = None
    language_name: str | None = None
    language_code: str | None = None
    keywords: Integer | None = None
    serps: Integer | None = None


@model
class Category(Model):
    category_code: Integer | None = None
    category_name: str | None = None
    category_code_parent: Integer | None = None
    """Code of the category above."""


@model
class CountryLocation(Model):
    location_name: str | None = None
    country_iso_code: str | None = None


@model
class LocationWithLanguages(Model):
    location_code: Integer | None = None
    location_name: str | None = None
    location_code_parent: Integer | None = None
    """Code of the location that this one lies in."""
    country_iso_code: str | None = None
    location_type: str | None = None
    """Kind of location, such as Country or City."""
    available_languages: list[AvailableLanguages] | None = None


@model
class TrendsLocation(Model):
    location_code: Integer | None = None
    location_name: str | None = None
    location_code_parent: Integer | None = None
    """Code of the location that this one lies in."""
    country_iso_code: str | None = None
    location_type: str | None = None
    """Kind of location, such as Country or City."""
    geo_id: str | None = None
    """Identifier in Google Trends."""
    geo_name: str | None = None
