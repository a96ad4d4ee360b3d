# From spec/keywords_data/clickstream_data/global_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/clickstream_data/global_search_volume/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ClickstreamDataGlobalSearchVolumeLiveRequest(Request):
    """Give the worldwide search volume of up to 1,000 keywords, by country.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up. At most 1,000 elements. Each element: at least 3 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.18 USD a request, as of 2026-07-28 (account list). Rows:
    ClickstreamDataGlobalSearchVolumeLiveItem.

    Source: https://docs.dataforseo.com/v3/keywords_data/clickstream_data/global_search_volume/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(min_length=3), max_items=1000)]
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class ClickstreamDataGlobalSearchVolumeLiveCountryDistribution(Model):
    """The search volume of a keyword in one country."""

    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""
    search_volume: Int | None = None
    """Average searches a month."""
    percentage: Float | None = None
    """Share of the worldwide search volume. In per cent."""


class ClickstreamDataGlobalSearchVolumeLiveItem(Model):
    """A keyword and its worldwide search volume."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    search_volume: Int | None = None
    """Average searches a month."""
    country_distribution: List[ClickstreamDataGlobalSearchVolumeLiveCountryDistribution] | None = None
    """Search volume by country."""


class ClickstreamDataGlobalSearchVolumeLiveResult(Model):
    """The worldwide search volume of several keywords."""

    items_count: Int | None = None
    """Length of items."""
    items: List[ClickstreamDataGlobalSearchVolumeLiveItem] | None = None
    """One row for each keyword."""


CLICKSTREAM_DATA_GLOBAL_SEARCH_VOLUME_LIVE: Endpoint[
    ClickstreamDataGlobalSearchVolumeLiveResult, ClickstreamDataGlobalSearchVolumeLiveItem
] = Endpoint(
    method="POST",
    path="/v3/keywords_data/clickstream_data/global_search_volume/live",
    operation="clickstream_data_global_search_volume_live",
    kind="live",
    request=ClickstreamDataGlobalSearchVolumeLiveRequest,
    result=ClickstreamDataGlobalSearchVolumeLiveResult,
    rows="items",
    billing=Billing(
        model="per request",
        request=0.18,
        listed="keywords_data/clickstream_data/global_search_volume/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
