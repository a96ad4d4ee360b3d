# From spec/dataforseo_labs/amazon/related_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/related_keywords/live"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.dataforseo_labs_amazon import AmazonKeywordData
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AmazonRelatedKeywordsLiveRequest(Request):
    """List keywords that Amazon shows as related searches.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        keyword: The seed keyword, in lower case as the database has it.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: How many levels of related searches to follow; each is about six times as large as the last.
            From 0 to 4. Default: 1.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        include_seed_keyword: Add the data of the seed keyword itself. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Rows:
    AmazonRelatedKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/related_keywords/live/
    """

    keyword: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(minimum=0, maximum=4)]] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    offset: Maybe[int] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    include_seed_keyword: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class AmazonRelatedKeywordsLiveItem(Model):
    """A keyword and the searches that Amazon shows as related to it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: AmazonKeywordData | None = None
    """The keyword and what is known of it."""
    depth: Int | None = None
    """Steps from the seed keyword, over related searches."""
    related_keywords: List[str] | None = None
    """Searches that are shown as related to the keyword."""


class AmazonRelatedKeywordsLiveResult(Model):
    """Keywords that Amazon shows as related searches."""

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
    seed_keyword_data: AmazonKeywordData | None = None
    """What is known of the keyword that was asked for; null unless include_seed_keyword is set."""
    items: List[AmazonRelatedKeywordsLiveItem] | None = None
    """One row for each keyword."""


AMAZON_RELATED_KEYWORDS_LIVE: Endpoint[AmazonRelatedKeywordsLiveResult, AmazonRelatedKeywordsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/amazon/related_keywords/live",
        operation="amazon_related_keywords_live",
        kind="live",
        request=AmazonRelatedKeywordsLiveRequest,
        result=AmazonRelatedKeywordsLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.012,
            row=0.00012,
            rows="limit",
            rows_default=100,
            listed="dataforseo_labs/related_keywords/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
    )
)
