# From spec/dataforseo_labs/google/related_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/related_keywords/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleRelatedKeywordsLiveRequest(Request):
    """List keywords that result pages show as related searches, several levels deep.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        keyword: The seed keyword; upper case is turned into lower case.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: How many levels of related searches to follow; each is about eight times as large as the last.
            From 0 to 4. Default: 1.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: keyword_data.keyword_info.search_volume,desc.
        offset: Rows to skip. Default: 0.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        include_seed_keyword: Add the data of the seed keyword itself. Default: false.
        replace_with_core_keyword: Answer for the main keyword of the group that the keyword belongs to.
            Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Times 2 for
    include_clickstream_data. Rows: GoogleRelatedKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/related_keywords/live/
    """

    keyword: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(minimum=0, maximum=4)]] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_clickstream_data: Maybe[bool] = UNSET
    include_serp_info: Maybe[bool] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    include_seed_keyword: Maybe[bool] = UNSET
    replace_with_core_keyword: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleRelatedKeywordsLiveItem(Model):
    """A keyword and the searches that its result page shows as related."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    depth: Int | None = None
    """Steps from the seed keyword, over related searches; 0 is the seed keyword."""
    related_keywords: List[str] | None = None
    """Searches that are shown as related to the keyword."""


class GoogleRelatedKeywordsLiveResult(Model):
    """Keywords that result pages show as related searches."""

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
    seed_keyword: str | None = None
    """The keyword that was asked for."""
    seed_keyword_data: KeywordData | None = None
    """What is known of the keyword that was asked for; null unless include_seed_keyword is set."""
    items: List[GoogleRelatedKeywordsLiveItem] | None = None
    """One row for each keyword."""


GOOGLE_RELATED_KEYWORDS_LIVE: Endpoint[GoogleRelatedKeywordsLiveResult, GoogleRelatedKeywordsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/google/related_keywords/live",
        operation="google_related_keywords_live",
        kind="live",
        request=GoogleRelatedKeywordsLiveRequest,
        result=GoogleRelatedKeywordsLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.012,
            row=0.00012,
            rows="limit",
            rows_default=100,
            times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
            listed="dataforseo_labs/related_keywords/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
    )
)
