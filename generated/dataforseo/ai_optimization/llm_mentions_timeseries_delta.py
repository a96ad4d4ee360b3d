# From spec/ai_optimization/llm_mentions/timeseries_delta/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/timeseries_delta/live"""

from collections.abc import Mapping, Sequence
from datetime import date as _date
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDate
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LlmMentionsTimeseriesDeltaLiveRequest(Request):
    """Give how the mentions of a target changed, step by step.

    Args:
        target: What mentions are counted of. At most 10 elements.
        date_from: First day; the data begin on 2025-08-01. Format: yyyy-mm-dd. Not before 2025-08-01.
        date_to: Last day. Format: yyyy-mm-dd.
        group_range: Length of one step in time. One of day, week, month, year.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list). At most 1,250 rows are
    charged. Rows: LlmMentionsTimeseriesDeltaLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/timeseries_delta/live/
    """

    target: Annotated[Sequence[MentionTarget | Mapping[str, Any]], fields.TARGET]
    date_from: Annotated[str | _date, rules.Time(minimum="2025-08-01")]
    date_to: str | _date
    group_range: Literal["day", "week", "month", "year"]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    platform: Maybe[Literal["chat_gpt", "google"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class LlmMentionsTimeseriesDeltaLiveItem(Model):
    """How the mentions of a target changed in one step of time."""

    date: str | None = None
    """Day that the step is named by."""
    delta_mentions: Int | None = None
    """Change of the number of mentions; below zero when there are fewer."""
    delta_ai_search_volume: Int | None = None
    """Change of the estimated prompts a month; below zero when there are fewer."""

    date_as_date = AsDate("date")


class LlmMentionsTimeseriesDeltaLiveResult(Model):
    """How the mentions of a target changed over time."""

    items_count: Int | None = None
    """Length of items."""
    items: List[LlmMentionsTimeseriesDeltaLiveItem] | None = None
    """One row for each step in time."""


LLM_MENTIONS_TIMESERIES_DELTA_LIVE: Endpoint[
    LlmMentionsTimeseriesDeltaLiveResult, LlmMentionsTimeseriesDeltaLiveItem
] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/timeseries_delta/live",
    operation="llm_mentions_timeseries_delta_live",
    kind="live",
    request=LlmMentionsTimeseriesDeltaLiveRequest,
    result=LlmMentionsTimeseriesDeltaLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        most_rows=1250,
        listed="ai_optimization/llm_mentions/timeseries_delta/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
