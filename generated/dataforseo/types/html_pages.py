# From spec/types/html_pages.yaml by `make generate`; do not edit.
"""Raw HTML, as it was received."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class HtmlItem(Model):
    """One page, as it was received."""

    page: Int | None = None
    """Number of the page within the result, counted from 1."""
    date: str | None = None
    """When the page was received."""
    html: str | None = None
    """The page."""

    date_as_datetime = AsDatetime("date")


class HtmlResult(Model):
    """One search, with the HTML of its result pages."""

    keyword: str | None = None
    """The query, with percent-encoded text decoded."""
    type: str | None = None
    """Kind of search, as the path of the call names it, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Int | None = None
    """Length of items."""
    items: List[HtmlItem] | None = None
    """The pages."""

    datetime_as_datetime = AsDatetime("datetime")
