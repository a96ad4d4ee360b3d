# From spec/dataforseo_labs/amazon/ranked_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/ranked_keywords/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.dataforseo_labs_amazon import AmazonInfo
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AmazonRankedKeywordsLiveRequest(Request):
    """List the keywords that a product ranks for on Amazon.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        asin: Amazon's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: ranked_serp_element.serp_item.rank_group,asc.
        offset: Rows to skip. Default: 0.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Rows:
    AmazonRankedKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/ranked_keywords/live/
    """

    asin: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class AmazonRankedKeywordsLiveAmazonRankedSerpElement(Model):
    """A result in which a product ranks, and the page that it stands on."""

    se_type: str | None = None
    """Search that the data are of."""
    serp_item: AmazonInfo | None = None
    """The result that ranks."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    serp_item_types: List[str] | None = None
    """Types of elements on the result page."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    last_updated_time: str | None = None
    """When the data were updated."""
    previous_updated_time: str | None = None
    """When the data were updated before that."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")
    previous_updated_time_as_datetime = AsDatetime("previous_updated_time")


class AmazonRankedKeywordsLiveItem(Model):
    """A keyword and the result in which the product ranks for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    ranked_serp_element: AmazonRankedKeywordsLiveAmazonRankedSerpElement | None = None
    """The result that ranks, and its page."""


class AmazonRankedKeywordsLiveResult(Model):
    """The keywords that a product ranks for on Amazon."""

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
    asin: str | None = None
    """Amazon's identifier of the product, as it was sent."""
    items: List[AmazonRankedKeywordsLiveItem] | None = None
    """One row for each keyword."""


AMAZON_RANKED_KEYWORDS_LIVE: Endpoint[AmazonRankedKeywordsLiveResult, AmazonRankedKeywordsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/amazon/ranked_keywords/live",
        operation="amazon_ranked_keywords_live",
        kind="live",
        request=AmazonRankedKeywordsLiveRequest,
        result=AmazonRankedKeywordsLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.012,
            row=0.00012,
            rows="limit",
            rows_default=100,
            listed="dataforseo_labs/ranked_keywords/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
    )
)
