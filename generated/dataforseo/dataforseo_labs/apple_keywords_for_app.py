# From spec/dataforseo_labs/apple/keywords_for_app/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/apple/keywords_for_app/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.apps import AppStoreSearchOrganic
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AppleKeywordsForAppLiveRequest(Request):
    """List the keywords that an App Store app ranks for.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        app_id: Identifier of the app in its store, as in the app's address.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: keyword_data.keyword_info.search_volume,desc.
        offset: Rows to skip. Default: 0.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: AppleKeywordsForAppLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/apple/keywords_for_app/live/
    """

    app_id: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class AppleKeywordsForAppLiveAppleRankedElement(Model):
    """A result in which an app ranks, and the page that it stands on."""

    se_type: str | None = None
    """Search that the data are of."""
    serp_item: AppStoreSearchOrganic | None = None
    """The result that ranks."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    last_updated_time: str | None = None
    """When the data were updated."""
    previous_updated_time: str | None = None
    """When the data were updated before that."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")
    previous_updated_time_as_datetime = AsDatetime("previous_updated_time")


class AppleKeywordsForAppLiveItem(Model):
    """A keyword and the result in which the app ranks for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    ranked_serp_element: AppleKeywordsForAppLiveAppleRankedElement | None = None
    """The result that ranks, and its page."""


class AppleKeywordsForAppLiveResult(Model):
    """The keywords that an app ranks for in the App Store."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    app_id: str | None = None
    """Identifier of the app, as it was sent."""
    items: List[AppleKeywordsForAppLiveItem] | None = None
    """One row for each keyword."""


APPLE_KEYWORDS_FOR_APP_LIVE: Endpoint[AppleKeywordsForAppLiveResult, AppleKeywordsForAppLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/apple/keywords_for_app/live",
    operation="apple_keywords_for_app_live",
    kind="live",
    request=AppleKeywordsForAppLiveRequest,
    result=AppleKeywordsForAppLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        listed="dataforseo_labs/keywords_for_app/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
