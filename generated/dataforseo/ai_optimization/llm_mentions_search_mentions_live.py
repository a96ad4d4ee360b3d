# From spec/ai_optimization/llm_mentions/search_mentions/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/search_mentions/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_mentions import BrandEntities, MentionSearchResult, MentionSource
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.timestamps import AsDatetime


class LlmMentionsSearchMentionsLiveRequest(Request):
    """List the AI answers that mention a target.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

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

    The price is not known to the spec. Rows: LlmMentionsSearchMentionsLiveItem.

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


@model
class LlmMentionsSearchMentionsLiveItem(Model):
    platform: str | None = None
    model_name: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    question: str | None = None
    answer: str | None = None
    sources: list[MentionSource] | None = None
    search_results: list[MentionSearchResult] | None = None
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""
    monthly_searches: list[MonthlySearches] | None = None
    """Searches month by month."""
    first_response_at: str | None = None
    last_response_at: str | None = None
    brand_entities: list[BrandEntities] | None = None
    fan_out_queries: list[str] | None = None
    """Searches that the assistant made to answer."""
    is_web_search_based: bool | None = None

    first_response_at_as_datetime = AsDatetime("first_response_at")
    last_response_at_as_datetime = AsDatetime("last_response_at")


@model
class LlmMentionsSearchMentionsLiveResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    search_after_token: str | None = None
    """Token of the next page."""
    items: list[LlmMentionsSearchMentionsLiveItem] | None = None


ENDPOINT: Endpoint[LlmMentionsSearchMentionsLiveResult, LlmMentionsSearchMentionsLiveItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/search_mentions/live",
    operation="llm_mentions_search_mentions_live",
    kind="live",
    request=LlmMentionsSearchMentionsLiveRequest,
    result=LlmMentionsSearchMentionsLiveResult,
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
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=1000000, total="total_count"),
    ),
)
