# From spec/ai_optimization/llm_mentions/timeseries_delta/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/timeseries_delta/live"""

from collections.abc import Mapping, Sequence
from datetime import date as _date
from typing import Any, Literal

from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDate

__all__ = [
    "ENDPOINT",
    "LlmMentionsTimeseriesDeltaLiveItem",
    "LlmMentionsTimeseriesDeltaLiveRequest",
    "LlmMentionsTimeseriesDeltaLiveResult",
    "llm_mentions_timeseries_delta_live",
]


@request
class LlmMentionsTimeseriesDeltaLiveRequest(Request):
    """What `llm_mentions_timeseries_delta_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    target: Sequence[MentionTarget | Mapping[str, Any]]
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    date_from: str | _date
    date_to: str | _date
    group_range: Literal["day", "week", "month", "year"]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Time("date_from", format=rules.DATE, minimum="2025-08-01", required=True),
        rules.Time("date_to", format=rules.DATE, required=True),
        rules.Text("group_range", values=("day", "week", "month", "year"), required=True),
    )


class LlmMentionsTimeseriesDeltaLiveItem(Model):
    """How the mentions of a target changed in one step of time."""

    date: str | None = None
    """Day that the step is named by."""
    delta_mentions: Integer | None = None
    """Change of the number of mentions; below zero when there are fewer."""
    delta_ai_search_volume: Integer | None = None
    """Change of the estimated prompts a month; below zero when there are fewer."""

    date_as_date = AsDate("date")


class LlmMentionsTimeseriesDeltaLiveResult(Model):
    """How the mentions of a target changed over time."""

    items_count: Integer | None = None
    """Length of items."""
    items: List[LlmMentionsTimeseriesDeltaLiveItem] | None = None
    """One row for each step in time."""


ENDPOINT: Endpoint[LlmMentionsTimeseriesDeltaLiveResult, LlmMentionsTimeseriesDeltaLiveItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/timeseries_delta/live",
    operation="llm_mentions_timeseries_delta_live",
    kind="live",
    request=LlmMentionsTimeseriesDeltaLiveRequest,
    result=LlmMentionsTimeseriesDeltaLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/timeseries_delta/live/",
)


def llm_mentions_timeseries_delta_live(
    *,
    target: Sequence[MentionTarget | Mapping[str, Any]],
    date_from: str | _date,
    date_to: str | _date,
    group_range: Literal["day", "week", "month", "year"],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
) -> Call[LlmMentionsTimeseriesDeltaLiveResult, LlmMentionsTimeseriesDeltaLiveItem]:
    """Give how the mentions of a target changed, step by step.

    Args:
        target: What mentions are counted of. At most 10 elements.
        date_from: First day; the data begin on 2025-08-01. Format: yyyy-mm-dd. Not before 2025-08-01.
        date_to: Last day. Format: yyyy-mm-dd.
        group_range: Length of one step in time. One of day, week, month, year.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.

    The price is not known to the spec. Rows: LlmMentionsTimeseriesDeltaLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/timeseries_delta/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsTimeseriesDeltaLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                target=target,
                platform=platform,
                date_from=date_from,
                date_to=date_to,
                group_range=group_range,
            )
        ],
    )
