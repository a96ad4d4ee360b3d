# From spec/ai_optimization/llm_mentions/multi_target_metrics/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/multi_target_metrics/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.ai_optimization_llm_mentions import (
    AggregatedMetricsInfoTotal,
    AggregatedMetricsItem,
    LlmMentionsAggregatedMetrics,
)
from dataforseo.types.ai_optimization_mention_requests import MentionTargetGroup
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "LlmMentionsMultiTargetMetricsLiveItem",
    "LlmMentionsMultiTargetMetricsLiveRequest",
    "LlmMentionsMultiTargetMetricsLiveResult",
    "llm_mentions_multi_target_metrics_live",
]


@request
class LlmMentionsMultiTargetMetricsLiveRequest(Request):
    """What `llm_mentions_multi_target_metrics_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    targets: Sequence[MentionTargetGroup | Mapping[str, Any]]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.ListOf("initial_dataset_filters"),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Integer("internal_list_limit", minimum=1, maximum=10),
        rules.Integer("offset", maximum=1000000),
        rules.ListOf("targets", each=rules.Nested(cls=MentionTargetGroup), required=True),
    )


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

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    """Rows skipped."""
    aggregated_metrics: LlmMentionsAggregatedMetrics | None = None
    """Figures of all groups together."""
    items: List[LlmMentionsMultiTargetMetricsLiveItem] | None = None
    """One row for each group of targets."""


ENDPOINT: Endpoint[LlmMentionsMultiTargetMetricsLiveResult, LlmMentionsMultiTargetMetricsLiveItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/multi_target_metrics/live",
    operation="llm_mentions_multi_target_metrics_live",
    kind="live",
    request=LlmMentionsMultiTargetMetricsLiveRequest,
    result=LlmMentionsMultiTargetMetricsLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", furthest=1000000, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/multi_target_metrics/live/",
)


def llm_mentions_multi_target_metrics_live(
    *,
    targets: Sequence[MentionTargetGroup | Mapping[str, Any]],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[LlmMentionsMultiTargetMetricsLiveResult, LlmMentionsMultiTargetMetricsLiveItem]:
    """Sum up the mentions of several groups of targets, to compare them.

    Args:
        targets: Groups to compare, each with a name of its own and its targets.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        offset: Rows to skip. At most 1000000. Default: 0.

    The price is not known to the spec. Rows: LlmMentionsMultiTargetMetricsLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/multi_target_metrics/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsMultiTargetMetricsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                order_by=order_by,
                limit=limit,
                initial_dataset_filters=initial_dataset_filters,
                platform=platform,
                internal_list_limit=internal_list_limit,
                offset=offset,
                targets=targets,
            )
        ],
    )
