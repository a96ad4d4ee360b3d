# From spec/types/places.yaml by `make generate`; do not edit.
"""Addresses and opening hours."""

from dataforseo_runtime.models import Integer, Model, model


@model
class AddressInfo(Model):
    borough: str | None = None
    address: str | None = None
    city: str | None = None
    zip: str | None = None
    region: str | None = None
    country_code: str | None = None


@model
class LocalJustification(Model):
    type: str | None = None
    text: str | None = None


@model
class TimeInfo(Model):
    hour: Integer | None = None
    minute: Integer | None = None


@model
class WorkDay(Model):
    open: TimeInfo | None = None
    close: TimeInfo | None = None


@model
class WorkHours(Model):
    timetable: dict[str, list[WorkDay]] | None = None
    """Opening hours by day."""
    current_status: str | None = None
