# From spec/ai_optimization/llm_mentions/search_mentions/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/search_mentions/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_mentions import BrandEntities, MentionSearchResult, MentionSource
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LlmMentionsSearchMentionsLiveRequest(Request):
    """List the AI answers that mention a target.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: What mentions are counted of. At most 10 elements.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. At most 1000000. Default: 0.
        search_after_token: Token from the last answer, to go on from there.
        platform: Whose answers are searched. One of chat_gpt, google.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: LlmMentionsSearchMentionsLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/search_mentions/live/
    """

    target: Annotated[Sequence[MentionTarget | Mapping[str, Any]], fields.TARGET]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, fields.OFFSET]] = UNSET
    search_after_token: Maybe[str] = UNSET
    platform: Maybe[Literal["chat_gpt", "google"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class LlmMentionsSearchMentionsLiveItem(Model):
    """An answer of an AI assistant that mentions the target."""

    platform: str | None = None
    """Assistant that answered: `google` for AI overviews, or `chat_gpt`."""
    model_name: str | None = None
    """Model that answered; `google_ai_overview` for all answers of Google."""
    location_code: Int | None = None
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
    ai_search_volume: Int | None = None
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
    is_web_search_based: bool | None = None
    """Whether the assistant searched the web for the answer."""

    first_response_at_as_datetime = AsDatetime("first_response_at")
    last_response_at_as_datetime = AsDatetime("last_response_at")


class LlmMentionsSearchMentionsLiveResult(Model):
    """Answers of AI assistants that mention a target."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    search_after_token: str | None = None
    """Token of the next page."""
    items: List[LlmMentionsSearchMentionsLiveItem] | None = None
    """One row for each answer."""


LLM_MENTIONS_SEARCH_MENTIONS_LIVE: Endpoint[
    LlmMentionsSearchMentionsLiveResult, LlmMentionsSearchMentionsLiveItem
] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/search_mentions/live",
    operation="llm_mentions_search_mentions_live",
    kind="live",
    request=LlmMentionsSearchMentionsLiveRequest,
    result=LlmMentionsSearchMentionsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        rows="limit",
        rows_default=100,
        listed="ai_optimization/llm_mentions/search_mentions/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="all",
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=1000000, total="total_count"),
    ),
)
