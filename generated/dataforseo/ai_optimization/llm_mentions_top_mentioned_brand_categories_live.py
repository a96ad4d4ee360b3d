# From spec/ai_optimization/llm_mentions/top_mentioned_brand_categories/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/top_mentioned_brand_categories/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.ai_optimization_llm_mentions import (
    AggregatedMetricsInfoTotal,
    AggregatedMetricsItem,
    LlmMentionsAggregatedMetrics,
)
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "LlmMentionsTopMentionedBrandCategoriesLiveItem",
    "LlmMentionsTopMentionedBrandCategoriesLiveRequest",
    "LlmMentionsTopMentionedBrandCategoriesLiveResult",
    "llm_mentions_top_mentioned_brand_categories_live",
]


@request
class LlmMentionsTopMentionedBrandCategoriesLiveRequest(Request):
    """What `llm_mentions_top_mentioned_brand_categories_live` is asked with; the function says what each field
    means.
    """

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    target: Sequence[MentionTarget | Mapping[str, Any]]
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    include_brand_categories: Sequence[str] | UnsetType | None = UNSET
    exclude_brand_categories: Sequence[str] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf("initial_dataset_filters"),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Integer("internal_list_limit", minimum=1, maximum=10),
        rules.Integer("limit", minimum=1, maximum=1000),
        rules.Integer("offset", maximum=1000000),
        rules.ListOf("include_brand_categories", each=rules.Text()),
        rules.ListOf("exclude_brand_categories", each=rules.Text()),
    )


class LlmMentionsTopMentionedBrandCategoriesLiveItem(Model):
    """A category of brands that answers with the target name, and the figures of these answers."""

    brand_category: str | None = None
    """Category of brands."""
    location: List[AggregatedMetricsItem] | None = None
    """Figures by location."""
    language: List[AggregatedMetricsItem] | None = None
    """Figures by language."""
    platform: List[AggregatedMetricsItem] | None = None
    """Figures by assistant."""
    sources_domain: List[AggregatedMetricsItem] | None = None
    """Figures by domain that the answers cite."""
    search_results_domain: List[AggregatedMetricsItem] | None = None
    """Figures by domain that was found when the web was searched for the answers."""
    brand_entities_title: List[AggregatedMetricsItem] | None = None
    """Figures by brand that the answers name."""
    brand_entities_category: List[AggregatedMetricsItem] | None = None
    """Figures by category of the brands that the answers name."""
    total: AggregatedMetricsInfoTotal | None = None
    """Figures of all these mentions together."""


class LlmMentionsTopMentionedBrandCategoriesLiveResult(Model):
    """The categories of brands that are named most in answers with a target."""

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    """Rows skipped."""
    aggregated_metrics: LlmMentionsAggregatedMetrics | None = None
    """Figures of all mentions, by several dimensions."""
    items: List[LlmMentionsTopMentionedBrandCategoriesLiveItem] | None = None
    """One row for each category of brands."""


ENDPOINT: Endpoint[
    LlmMentionsTopMentionedBrandCategoriesLiveResult, LlmMentionsTopMentionedBrandCategoriesLiveItem
] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/top_mentioned_brand_categories/live",
    operation="llm_mentions_top_mentioned_brand_categories_live",
    kind="live",
    request=LlmMentionsTopMentionedBrandCategoriesLiveRequest,
    result=LlmMentionsTopMentionedBrandCategoriesLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", furthest=1000000, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/top_mentioned_brand_categories/live/",
)


def llm_mentions_top_mentioned_brand_categories_live(
    *,
    target: Sequence[MentionTarget | Mapping[str, Any]],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    include_brand_categories: Sequence[str] | UnsetType | None = UNSET,
    exclude_brand_categories: Sequence[str] | UnsetType | None = UNSET,
) -> Call[LlmMentionsTopMentionedBrandCategoriesLiveResult, LlmMentionsTopMentionedBrandCategoriesLiveItem]:
    """List the categories of brands that are named most with a target.

    Args:
        target: What mentions are counted of. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        limit: Most rows to return. From 1 to 1000. Default: 100.
        offset: Rows to skip. At most 1000000. Default: 0.
        include_brand_categories: Only these categories of brands.
        exclude_brand_categories: Categories of brands to leave out.

    The price is not known to the spec. Rows: LlmMentionsTopMentionedBrandCategoriesLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/top_mentioned_brand_categories/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsTopMentionedBrandCategoriesLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                order_by=order_by,
                initial_dataset_filters=initial_dataset_filters,
                target=target,
                platform=platform,
                internal_list_limit=internal_list_limit,
                limit=limit,
                offset=offset,
                include_brand_categories=include_brand_categories,
                exclude_brand_categories=exclude_brand_categories,
            )
        ],
    )
