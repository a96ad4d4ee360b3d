# From spec/dataforseo_labs/google/historical_serps/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_serps/live"""

from datetime import date
from typing import Annotated

from dataforseo import fields
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.dataforseo_labs_results import LabsSerpItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleHistoricalSerpsLiveRequest(Request):
    """Give the result pages of a keyword over a period.

    Args:
        keyword: The keyword whose result pages are wanted. Percent-encoded text is decoded: write % as %25
            and + as %2B. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day. Format: yyyy-mm-dd. Not before 1 year ago. Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.00012 USD a row, as of 2026-07-28 (account list). At most 400 rows are charged. Rows:
    GoogleHistoricalSerpsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_serps/live/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="1 year ago")]] = UNSET
    date_to: Maybe[str | date] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleHistoricalSerpsLiveItem(Model):
    """The result page of a keyword at one time."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    se_type: str | None = None
    """Search that the data are of."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[LabsSerpItem] | None = None
    """Elements of the page, in its order."""

    datetime_as_datetime = AsDatetime("datetime")


class GoogleHistoricalSerpsLiveResult(Model):
    """The result pages of a keyword that the database kept over a period."""

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
    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    items: List[GoogleHistoricalSerpsLiveItem] | None = None
    """One row for each result page."""


GOOGLE_HISTORICAL_SERPS_LIVE: Endpoint[GoogleHistoricalSerpsLiveResult, GoogleHistoricalSerpsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/google/historical_serps/live",
        operation="google_historical_serps_live",
        kind="live",
        request=GoogleHistoricalSerpsLiveRequest,
        result=GoogleHistoricalSerpsLiveResult,
        rows="items",
        billing=Billing(
            model="per row",
            row=0.00012,
            most_rows=400,
            listed="dataforseo_labs/historical_serps/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
    )
)
