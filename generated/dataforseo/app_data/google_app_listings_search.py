# From spec/app_data/google/app_listings/search/live.yaml by `make generate`; do not edit.
"""POST /v3/app_data/google/app_listings/search/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.app_data_stores import GooglePlayInfoOrganic
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAppListingsSearchLiveRequest(Request):
    """List Google Play apps of the database, by any condition.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        categories: Categories to search in, as the list of categories has them. At most 10 elements.
        description: A word that the description contains. At most 200 characters.
        title: A word that the title contains. At most 200 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list). Rows:
    GoogleAppListingsSearchLiveItem.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_listings/search/live/
    """

    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    offset_token: Maybe[str] = UNSET
    categories: Maybe[Annotated[Sequence[str], fields.CATEGORIES]] = UNSET
    description: Maybe[Annotated[str, rules.Text(max_length=200)]] = UNSET
    title: Maybe[Annotated[str, rules.Text(max_length=200)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class GoogleAppListingsSearchLiveItem(Model):
    """A listing of a Google Play app."""

    app_id: str | None = None
    """Identifier of the app in Google Play, such as `org.telegram.messenger`; app_info and app_reviews are asked
    with it.
    """
    se_domain: str | None = None
    """Domain of the app store."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    time_update: str | None = None
    """When the database last refreshed the listing."""
    item: GooglePlayInfoOrganic | None = None
    """The app."""

    time_update_as_datetime = AsDatetime("time_update")


class GoogleAppListingsSearchLiveResult(Model):
    """Google Play apps that match the conditions."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped before these."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[GoogleAppListingsSearchLiveItem] | None = None
    """The apps."""


GOOGLE_APP_LISTINGS_SEARCH_LIVE: Endpoint[
    GoogleAppListingsSearchLiveResult, GoogleAppListingsSearchLiveItem
] = Endpoint(
    method="POST",
    path="/v3/app_data/google/app_listings/search/live",
    operation="google_app_listings_search_live",
    kind="live",
    request=GoogleAppListingsSearchLiveRequest,
    result=GoogleAppListingsSearchLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        rows="limit",
        rows_default=100,
        listed="app_data/app_listings/search/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="offset_token",
            found_in="offset_token",
            size="limit",
            repeat="all",
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),
    ),
)
