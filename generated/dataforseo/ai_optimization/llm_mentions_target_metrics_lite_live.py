# From spec/ai_optimization/llm_mentions/target_metrics_lite/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/target_metrics_lite/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.ai_optimization_llm_mentions import AggregatedMetricsInfoTotal
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "LlmMentionsTargetMetricsLiteLiveItem",
    "LlmMentionsTargetMetricsLiteLiveRequest",
    "LlmMentionsTargetMetricsLiteLiveResult",
    "llm_mentions_target_metrics_lite_live",
]


@request
class LlmMentionsTargetMetricsLiteLiveRequest(Request):
    """What `llm_mentions_target_metrics_lite_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    target: Sequence[MentionTarget | Mapping[str, Any]]
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf("initial_dataset_filters"),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Integer("limit", minimum=1, maximum=1000),
        rules.Integer("offset", maximum=1000000),
    )


class LlmMentionsTargetMetricsLiteLiveItem(Model):
    """The mentions of a target in one location, one language and one assistant."""

    location: Integer | None = None
    """Code of the location that the figures are of."""
    language: str | None = None
    """Language, as its ISO 639-1 code."""
    platform: str | None = None
    """Assistant that answered: `google` for AI overviews, or `chat_gpt`."""
    metrics: AggregatedMetricsInfoTotal | None = None
    """Figures of the mentions."""


class LlmMentionsTargetMetricsLiteLiveResult(Model):
    """The mentions of a target, counted without breakdown."""

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    """Rows skipped."""
    aggregated_metrics: Any = None
    items: List[LlmMentionsTargetMetricsLiteLiveItem] | None = None
    """The counts, and the location, language and assistant that they are of."""


ENDPOINT: Endpoint[LlmMentionsTargetMetricsLiteLiveResult, LlmMentionsTargetMetricsLiteLiveItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/target_metrics_lite/live",
    operation="llm_mentions_target_metrics_lite_live",
    kind="live",
    request=LlmMentionsTargetMetricsLiteLiveRequest,
    result=LlmMentionsTargetMetricsLiteLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", furthest=1000000, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/target_metrics_lite/live/",
)


def llm_mentions_target_metrics_lite_live(
    *,
    target: Sequence[MentionTarget | Mapping[str, Any]],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[LlmMentionsTargetMetricsLiteLiveResult, LlmMentionsTargetMetricsLiteLiveItem]:
    """Count the mentions of a target, without breakdown.

    Args:
        target: What mentions are counted of. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google.
        limit: Most rows to return. From 1 to 1000. Default: 100.
        offset: Rows to skip. At most 1000000. Default: 0.

    The price is not known to the spec. Rows: LlmMentionsTargetMetricsLiteLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/target_metrics_lite/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsTargetMetricsLiteLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                order_by=order_by,
                initial_dataset_filters=initial_dataset_filters,
                target=target,
                platform=platform,
                limit=limit,
                offset=offset,
            )
        ],
    )
