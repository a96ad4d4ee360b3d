# From spec/ai_optimization/llm_mentions/top_pages/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/top_pages/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_mentions import LlmMentionsRow, LlmMentionsTotals
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LlmMentionsTopPagesLiveRequest(Request):
    """List the pages that are cited most with a target.

    Deprecated: Gone from the official client 2.1.10; call llm_mentions_top_mentioned_pages_live instead.

    Args:
        target: What mentions are counted of. At most 10 elements.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        links_scope: Count the sources of the answers, or all pages that were found for them. One of sources,
            search_results. Default: sources.
        items_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2026-07-28 (account list). Rows: LlmMentionsRow.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/top_pages/live/
    """

    target: Annotated[Sequence[MentionTarget | Mapping[str, Any]], fields.TARGET]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    platform: Maybe[Literal["chat_gpt", "google"]] = UNSET
    internal_list_limit: Maybe[Annotated[int, fields.INTERNAL_LIST_LIMIT]] = UNSET
    links_scope: Maybe[Literal["sources", "search_results"]] = UNSET
    items_list_limit: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=10)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


LLM_MENTIONS_TOP_PAGES_LIVE: Endpoint[LlmMentionsTotals, LlmMentionsRow] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/top_pages/live",
    operation="llm_mentions_top_pages_live",
    kind="live",
    request=LlmMentionsTopPagesLiveRequest,
    result=LlmMentionsTotals,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.1,
        row=0.001,
        rows="items_list_limit",
        rows_default=5,
        listed="ai_optimization/llm_mentions/top_pages/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    deprecated="Gone from the official client 2.1.10; call llm_mentions_top_mentioned_pages_live instead.",
)
