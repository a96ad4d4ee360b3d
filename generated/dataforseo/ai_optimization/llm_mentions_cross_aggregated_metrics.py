# From spec/ai_optimization/llm_mentions/cross_aggregated_metrics/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/cross_aggregated_metrics/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_mentions import LlmMentionsRow, LlmMentionsTotals
from dataforseo.types.ai_optimization_mention_requests import AggregatedTargetGroup
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LlmMentionsCrossAggregatedMetricsLiveRequest(Request):
    """Sum up the mentions of several groups of targets, to compare them.

    Deprecated: Gone from the official client 2.1.10; call llm_mentions_multi_target_metrics_live instead.

    Args:
        targets: Groups to compare, each with a name of its own and its targets.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list). Rows: LlmMentionsRow.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/cross_aggregated_metrics/live/
    """

    targets: Sequence[AggregatedTargetGroup | Mapping[str, Any]]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    platform: Maybe[Literal["chat_gpt", "google"]] = UNSET
    internal_list_limit: Maybe[Annotated[int, fields.INTERNAL_LIST_LIMIT]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


LLM_MENTIONS_CROSS_AGGREGATED_METRICS_LIVE: Endpoint[LlmMentionsTotals, LlmMentionsRow] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/cross_aggregated_metrics/live",
    operation="llm_mentions_cross_aggregated_metrics_live",
    kind="live",
    request=LlmMentionsCrossAggregatedMetricsLiveRequest,
    result=LlmMentionsTotals,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        rows="targets",
        listed="ai_optimization/llm_mentions/cross_aggregated_metrics/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    deprecated="Gone from the official client 2.1.10; call llm_mentions_multi_target_metrics_live instead.",
)
