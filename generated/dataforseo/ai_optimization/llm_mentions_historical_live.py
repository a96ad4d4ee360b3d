# From spec/ai_optimization/llm_mentions/historical/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/historical/live"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from dataforseo.types.ai_optimization_llm_mentions import AggregatedMetricsInfoTotal
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "LlmMentionsHistoricalLiveItem",
    "LlmMentionsHistoricalLiveRequest",
    "LlmMentionsHistoricalLiveResult",
    "llm_mentions_historical_live",
]


@request
class LlmMentionsHistoricalLiveRequest(Request):
    """What `llm_mentions_historical_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    target: Sequence[MentionTarget | Mapping[str, Any]]
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Time("date_from", format=rules.DATE, minimum="2025-08-01"),
        rules.Time("date_to", format=rules.DATE),
    )


class LlmMentionsHistoricalLiveItem(Model):
    """The mentions of a target in one month."""

    year: Integer | None = None
    """Year of the figures."""
    month: Integer | None = None
    """Month of the figures, 1 to 12."""
    metrics: AggregatedMetricsInfoTotal | None = None
    """Figures of the mentions."""


class LlmMentionsHistoricalLiveResult(Model):
    """The mentions of a target month by month."""

    items_count: Integer | None = None
    """Length of items."""
    items: List[LlmMentionsHistoricalLiveItem] | None = None
    """One row for each month."""


ENDPOINT: Endpoint[LlmMentionsHistoricalLiveResult, LlmMentionsHistoricalLiveItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/historical/live",
    operation="llm_mentions_historical_live",
    kind="live",
    request=LlmMentionsHistoricalLiveRequest,
    result=LlmMentionsHistoricalLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/historical/live/",
)


def llm_mentions_historical_live(
    *,
    target: Sequence[MentionTarget | Mapping[str, Any]],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
) -> Call[LlmMentionsHistoricalLiveResult, LlmMentionsHistoricalLiveItem]:
    """Give the mentions of a target over time.

    Args:
        target: What mentions are counted of. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        platform: Whose answers are searched. One of chat_gpt, google.
        date_from: First day. Format: yyyy-mm-dd. Not before 2025-08-01.
        date_to: Last day. Format: yyyy-mm-dd.

    The price is not known to the spec. Rows: LlmMentionsHistoricalLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/historical/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsHistoricalLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                target=target,
                platform=platform,
                date_from=date_from,
                date_to=date_to,
            )
        ],
    )
