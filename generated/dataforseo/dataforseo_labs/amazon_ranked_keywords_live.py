# From spec/dataforseo_labs/amazon/ranked_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/ranked_keywords/live"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.dataforseo_labs_amazon import AmazonInfo
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "AmazonRankedKeywordsLiveAmazonRankedSerpElement",
    "AmazonRankedKeywordsLiveItem",
    "AmazonRankedKeywordsLiveRequest",
    "AmazonRankedKeywordsLiveResult",
    "amazon_ranked_keywords_live",
]


@request
class AmazonRankedKeywordsLiveRequest(Request):
    """What `amazon_ranked_keywords_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    asin: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Boolean("ignore_synonyms"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Text("asin", required=True),
    )
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
    se_results_count: Integer | None = None
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
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    asin: str | None = None
    """Amazon's identifier of the product, as it was sent."""
    items: List[AmazonRankedKeywordsLiveItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[AmazonRankedKeywordsLiveResult, AmazonRankedKeywordsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/amazon/ranked_keywords/live",
    operation="amazon_ranked_keywords_live",
    kind="live",
    request=AmazonRankedKeywordsLiveRequest,
    result=AmazonRankedKeywordsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="limit",
        since="2026-06-26",
        rows_default=100,
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/amazon/ranked_keywords/live/",
)


def amazon_ranked_keywords_live(
    *,
    asin: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
) -> Call[AmazonRankedKeywordsLiveResult, AmazonRankedKeywordsLiveItem]:
    """List the keywords that a product ranks for on Amazon.

    Args:
        asin: Amazon's identifier of the product.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: ranked_serp_element.serp_item.rank_group,asc.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows: AmazonRankedKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/ranked_keywords/live/
    """
    return Call(
        ENDPOINT,
        [
            AmazonRankedKeywordsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                ignore_synonyms=ignore_synonyms,
                order_by=order_by,
                asin=asin,
            )
        ],
    )
