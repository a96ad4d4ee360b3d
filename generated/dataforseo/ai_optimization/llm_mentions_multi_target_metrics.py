# From spec/ai_optimization/llm_mentions/multi_target_metrics/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/multi_target_metrics/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_mentions import (
    AggregatedMetricsInfoTotal,
    AggregatedMetricsItem,
    LlmMentionsAggregatedMetrics,
)
from dataforseo.types.ai_optimization_mention_requests import MentionTargetGroup
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LlmMentionsMultiTargetMetricsLiveRequest(Request):
    """Sum up the mentions of several groups of targets, to compare them.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        targets: Groups to compare, each with a name of its own and its targets.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. At most 1000000. Default: 0.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list). Rows:
    LlmMentionsMultiTargetMetricsLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/multi_target_metrics/live/
    """

    targets: Sequence[MentionTargetGroup | Mapping[str, Any]]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, fields.OFFSET]] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    platform: Maybe[Literal["chat_gpt", "google"]] = UNSET
    internal_list_limit: Maybe[Annotated[int, fields.INTERNAL_LIST_LIMIT]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class LlmMentionsMultiTargetMetricsLiveItem(Model):
    """The mentions of one group of targets."""

    key: str | None = None
    """Your own name for the group, as it was sent."""
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


class LlmMentionsMultiTargetMetricsLiveResult(Model):
    """The mentions of several groups of targets, side by side."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    aggregated_metrics: LlmMentionsAggregatedMetrics | None = None
    """Figures of all groups together."""
    items: List[LlmMentionsMultiTargetMetricsLiveItem] | None = None
    """One row for each group of targets."""


LLM_MENTIONS_MULTI_TARGET_METRICS_LIVE: Endpoint[
    LlmMentionsMultiTargetMetricsLiveResult, LlmMentionsMultiTargetMetricsLiveItem
] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/multi_target_metrics/live",
    operation="llm_mentions_multi_target_metrics_live",
    kind="live",
    request=LlmMentionsMultiTargetMetricsLiveRequest,
    result=LlmMentionsMultiTargetMetricsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        rows="limit",
        rows_default=100,
        listed="ai_optimization/llm_mentions/multi_target_metrics/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=1000000, total="total_count"),
    ),
)
