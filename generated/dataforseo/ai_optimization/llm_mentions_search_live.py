# From spec/ai_optimization/llm_mentions/search/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/search/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.ai_optimization_llm_mentions import BrandEntities, MentionSearchResult, MentionSource
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "LlmMentionsSearchLiveItem",
    "LlmMentionsSearchLiveRequest",
    "LlmMentionsSearchLiveResult",
    "llm_mentions_search_live",
]


@request
class LlmMentionsSearchLiveRequest(Request):
    """What `llm_mentions_search_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    search_after_token: str | UnsetType | None = UNSET
    target: Sequence[MentionTarget | Mapping[str, Any]]
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Text("search_after_token"),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Integer("offset", maximum=9000),
    )


class LlmMentionsSearchLiveItem(Model):
    """An answer of an AI assistant that mentions the target."""

    platform: str | None = None
    """Assistant that answered: `google` for AI overviews, or `chat_gpt`."""
    model_name: str | None = None
    """Model that answered; `google_ai_overview` for all answers of Google."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    question: str | None = None
    """The prompt that was answered."""
    answer: str | None = None
    """The answer, as Markdown."""
    sources: List[MentionSource] | None = None
    """Pages that the answer cites."""
    search_results: List[MentionSearchResult] | None = None
    """Everything that the assistant found on the web, used or not, repeats included."""
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""
    monthly_searches: List[MonthlySearches] | None = None
    """Searches month by month."""
    first_response_at: str | None = None
    """When the answer was first recorded."""
    last_response_at: str | None = None
    """When the answer was last updated."""
    brand_entities: List[BrandEntities] | None = None
    """Brands that the answer names."""
    fan_out_queries: List[str] | None = None
    """Searches that the assistant made to answer."""

    first_response_at_as_datetime = AsDatetime("first_response_at")
    last_response_at_as_datetime = AsDatetime("last_response_at")


class LlmMentionsSearchLiveResult(Model):
    """Answers of AI assistants that mention a target."""

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    current_offset: Integer | None = None
    """Rows skipped."""
    search_after_token: str | None = None
    """Token of the next page."""
    items: List[LlmMentionsSearchLiveItem] | None = None
    """One row for each answer."""


ENDPOINT: Endpoint[LlmMentionsSearchLiveResult, LlmMentionsSearchLiveItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/search/live",
    operation="llm_mentions_search_live",
    kind="live",
    request=LlmMentionsSearchLiveRequest,
    result=LlmMentionsSearchLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="all",
            total="total_count",
            size_default=100,
        ),
        OffsetPaging(offset="offset", size="limit", furthest=9000, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/search/live/",
)


def llm_mentions_search_live(
    *,
    target: Sequence[MentionTarget | Mapping[str, Any]],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    search_after_token: str | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[LlmMentionsSearchLiveResult, LlmMentionsSearchLiveItem]:
    """List the AI answers that mention a target.

    Deprecated: Gone from the official client 2.1.10; call llm_mentions_search_mentions_live instead.

    Args:
        target: What mentions are counted of. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        search_after_token: Token from the last answer, to go on from there.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        offset: Rows to skip. At most 9000. Default: 0.

    The price is not known to the spec. Rows: LlmMentionsSearchLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/search/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsSearchLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                order_by=order_by,
                limit=limit,
                search_after_token=search_after_token,
                target=target,
                platform=platform,
                offset=offset,
            )
        ],
    )
