# From spec/ai_optimization/llm_mentions/top_mentioned_pages_lite/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/top_mentioned_pages_lite/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_mentions import AggregatedMetricsInfoTotal
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LlmMentionsTopMentionedPagesLiteLiveRequest(Request):
    """List the pages that are cited most with a target, without breakdown.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: What mentions are counted of. At most 10 elements.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. From 1 to 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. At most 1000000. Default: 0.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        links_scope: Count the sources of the answers, or all pages that were found for them. One of sources,
            search_results. Default: sources.
        include_pages: Only these pages, as absolute URLs.
        exclude_pages: Pages to leave out, as absolute URLs.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: LlmMentionsTopMentionedPagesLiteLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/top_mentioned_pages_lite/live/
    """

    target: Annotated[Sequence[MentionTarget | Mapping[str, Any]], fields.TARGET]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=1000)]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, fields.OFFSET]] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    platform: Maybe[Literal["chat_gpt", "google"]] = UNSET
    internal_list_limit: Maybe[Annotated[int, fields.INTERNAL_LIST_LIMIT]] = UNSET
    links_scope: Maybe[Literal["sources", "search_results"]] = UNSET
    include_pages: Maybe[Sequence[str]] = UNSET
    exclude_pages: Maybe[Sequence[str]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class LlmMentionsTopMentionedPagesLiteLiveItem(Model):
    """A page that answers with the target cite, in one location, one language and one assistant."""

    page: str | None = None
    """URL of the page that is cited."""
    location: Int | None = None
    """Code of the location that the figures are of."""
    language: str | None = None
    """Language, as its ISO 639-1 code."""
    platform: str | None = None
    """Assistant that answered: `google` for AI overviews, or `chat_gpt`."""
    metrics: AggregatedMetricsInfoTotal | None = None
    """Figures of the mentions."""


class LlmMentionsTopMentionedPagesLiteLiveResult(Model):
    """The pages that are cited most in answers with a target, without breakdown."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    aggregated_metrics: Any = None
    items: List[LlmMentionsTopMentionedPagesLiteLiveItem] | None = None
    """One row for each page."""


LLM_MENTIONS_TOP_MENTIONED_PAGES_LITE_LIVE: Endpoint[
    LlmMentionsTopMentionedPagesLiteLiveResult, LlmMentionsTopMentionedPagesLiteLiveItem
] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/top_mentioned_pages_lite/live",
    operation="llm_mentions_top_mentioned_pages_lite_live",
    kind="live",
    request=LlmMentionsTopMentionedPagesLiteLiveRequest,
    result=LlmMentionsTopMentionedPagesLiteLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        rows="limit",
        rows_default=100,
        listed="ai_optimization/llm_mentions/top_mentioned_pages_lite/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=1000000, total="total_count"),
    ),
)
