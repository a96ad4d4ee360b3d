# From spec/ai_optimization/llm_mentions/historical/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/historical/live"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_mentions import AggregatedMetricsInfoTotal
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LlmMentionsHistoricalLiveRequest(Request):
    """Give the mentions of a target over time.

    Args:
        target: What mentions are counted of. At most 10 elements.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day. Format: yyyy-mm-dd. Not before 2025-08-01.
        date_to: Last day. Format: yyyy-mm-dd.
        platform: Whose answers are searched. One of chat_gpt, google.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list, confirmed by a charge). At
    most 1 row is charged. Rows: LlmMentionsHistoricalLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/historical/live/
    """

    target: Annotated[Sequence[MentionTarget | Mapping[str, Any]], fields.TARGET]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="2025-08-01")]] = UNSET
    date_to: Maybe[str | date] = UNSET
    platform: Maybe[Literal["chat_gpt", "google"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class LlmMentionsHistoricalLiveItem(Model):
    """The mentions of a target in one month."""

    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    metrics: AggregatedMetricsInfoTotal | None = None
    """Figures of the mentions."""


class LlmMentionsHistoricalLiveResult(Model):
    """The mentions of a target month by month."""

    items_count: Int | None = None
    """Length of items."""
    items: List[LlmMentionsHistoricalLiveItem] | None = None
    """One row for each month."""


LLM_MENTIONS_HISTORICAL_LIVE: Endpoint[LlmMentionsHistoricalLiveResult, LlmMentionsHistoricalLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/ai_optimization/llm_mentions/historical/live",
        operation="llm_mentions_historical_live",
        kind="live",
        request=LlmMentionsHistoricalLiveRequest,
        result=LlmMentionsHistoricalLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.1,
            row=0.001,
            most_rows=1,
            listed="ai_optimization/llm_mentions/historical/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
    )
)
