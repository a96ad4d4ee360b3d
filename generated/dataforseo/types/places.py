# From spec/types/places.yaml by `make generate`; do not edit.
"""Addresses and opening hours."""

from dataforseo_runtime.models import Integer, List, Model

__all__ = ["AddressInfo", "LocalJustification", "TimeInfo", "WorkDay", "WorkHours"]


class AddressInfo(Model):
    borough: str | None = None
    address: str | None = None
    city: str | None = None
    zip: str | None = None
    region: str | None = None
    country_code: str | None = None


class LocalJustification(Model):
    type: str | None = None
    text: str | None = None


class TimeInfo(Model):
    hour: Integer | None = None
    minute: Integer | None = None


class WorkDay(Model):
    open: TimeInfo | None = None
    close: TimeInfo | None = None


class WorkHours(Model):
    timetable: dict[str, List[WorkDay] | None] | None = None
    """Opening hours by day."""
    current_status: str | None = None
