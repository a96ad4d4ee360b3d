# From spec/ai_optimization/llm_mentions/aggregated_metrics/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/aggregated_metrics/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.ai_optimization_llm_mentions import LlmMentionsTotal
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "LlmMentionsAggregatedMetricsLiveRequest",
    "LlmMentionsAggregatedMetricsLiveResult",
    "llm_mentions_aggregated_metrics_live",
]


@request
class LlmMentionsAggregatedMetricsLiveRequest(Request):
    """What `llm_mentions_aggregated_metrics_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    target: Sequence[MentionTarget | Mapping[str, Any]]
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("initial_dataset_filters"),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Integer("internal_list_limit", minimum=1, maximum=20),
    )


class LlmMentionsAggregatedMetricsLiveResult(Model):
    """The mentions of a target, added up."""

    total: LlmMentionsTotal | None = None
    """Figures of all mentions, by several dimensions."""
    items: Any = None
    """Always null in this call."""


ENDPOINT: Endpoint[LlmMentionsAggregatedMetricsLiveResult, LlmMentionsAggregatedMetricsLiveResult] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/aggregated_metrics/live",
    operation="llm_mentions_aggregated_metrics_live",
    kind="live",
    request=LlmMentionsAggregatedMetricsLiveRequest,
    result=LlmMentionsAggregatedMetricsLiveResult,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/aggregated_metrics/live/",
)


def llm_mentions_aggregated_metrics_live(
    *,
    target: Sequence[MentionTarget | Mapping[str, Any]],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
) -> Call[LlmMentionsAggregatedMetricsLiveResult, LlmMentionsAggregatedMetricsLiveResult]:
    """Sum up the mentions of a target.

    Deprecated: Gone from the official client 2.1.10; call llm_mentions_target_metrics_live instead.

    Args:
        target: What mentions are counted of. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 20. Default: 10.

    The price is not known to the spec. Rows: LlmMentionsAggregatedMetricsLiveResult.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/aggregated_metrics/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsAggregatedMetricsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                initial_dataset_filters=initial_dataset_filters,
                target=target,
                platform=platform,
                internal_list_limit=internal_list_limit,
            )
        ],
    )
