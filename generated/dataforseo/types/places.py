# From spec/types/places.yaml by `make generate`; do not edit.
"""Addresses and opening hours."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class AddressInfo(Model):
    """An address by its parts."""

    borough: str | None = None
    """District of the city."""
    address: str | None = None
    """Street and number."""
    city: str | None = None
    zip: str | None = None
    """Postal code."""
    region: str | None = None
    """State, province or other region."""
    country_code: str | None = None
    """Country, as an ISO 3166 code of two letters such as `US`."""


class LocalJustification(Model):
    """Why a place fits the query, in Google's words."""

    type: str | None = None
    text: str | None = None
    """The words."""


class TimeInfo(Model):
    """A time of day, by the clock of the place."""

    hour: Int | None = None
    """Hour, from 0 to 23."""
    minute: Int | None = None


class WorkDay(Model):
    """A span of time in which a place is open."""

    open: TimeInfo | None = None
    """When it opens."""
    close: TimeInfo | None = None
    """When it closes."""


class WorkHours(Model):
    """When a place is open."""

    timetable: dict[str, List[WorkDay] | None] | None = None
    """Spans of opening by day of the week, such as `monday`; null for a day without any."""
    current_status: str | None = None
    """Whether the place is open at the moment; answers have been seen to say `open` and `close`."""
