# From spec/types/html_pages.yaml by `make generate`; do not edit.
"""Raw HTML, as it was received."""

from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class HtmlItem(Model):
    page: Integer | None = None
    date: str | None = None
    html: str | None = None

    date_as_datetime = AsDatetime("date")


@model
class HtmlResult(Model):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[HtmlItem] | None = None

    datetime_as_datetime = AsDatetime("datetime")
