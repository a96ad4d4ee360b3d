# From spec/ai_optimization/llm_mentions/top_mentioned_domains_lite/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/llm_mentions/top_mentioned_domains_lite/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.ai_optimization_llm_mentions import AggregatedMetricsInfoTotal
from dataforseo.types.ai_optimization_mention_requests import MentionTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "LlmMentionsTopMentionedDomainsLiteLiveItem",
    "LlmMentionsTopMentionedDomainsLiteLiveRequest",
    "LlmMentionsTopMentionedDomainsLiteLiveResult",
    "llm_mentions_top_mentioned_domains_lite_live",
]


@request
class LlmMentionsTopMentionedDomainsLiteLiveRequest(Request):
    """What `llm_mentions_top_mentioned_domains_lite_live` is asked with; the function says what each field
    means.
    """

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    target: Sequence[MentionTarget | Mapping[str, Any]]
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    links_scope: Literal["sources", "search_results"] | UnsetType | None = UNSET
    include_domains: Sequence[str] | UnsetType | None = UNSET
    exclude_domains: Sequence[str] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf("initial_dataset_filters"),
        rules.ListOf("target", each=rules.Nested(cls=MentionTarget), max_items=10, required=True),
        rules.Text("platform", values=("chat_gpt", "google")),
        rules.Integer("internal_list_limit", minimum=1, maximum=10),
        rules.Integer("limit", minimum=1, maximum=1000),
        rules.Integer("offset", maximum=1000000),
        rules.Text("links_scope", values=("sources", "search_results")),
        rules.ListOf("include_domains", each=rules.Text()),
        rules.ListOf("exclude_domains", each=rules.Text()),
    )


class LlmMentionsTopMentionedDomainsLiteLiveItem(Model):
    """A domain that answers with the target cite, in one location, one language and one assistant."""

    domain: str | None = None
    """Domain that is cited."""
    location: Integer | None = None
    """Code of the location that the figures are of."""
    language: str | None = None
    """Language, as its ISO 639-1 code."""
    platform: str | None = None
    """Assistant that answered: `google` for AI overviews, or `chat_gpt`."""
    metrics: AggregatedMetricsInfoTotal | None = None
    """Figures of the mentions."""


class LlmMentionsTopMentionedDomainsLiteLiveResult(Model):
    """The domains that are cited most in answers with a target, without breakdown."""

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    """Rows skipped."""
    aggregated_metrics: Any = None
    items: List[LlmMentionsTopMentionedDomainsLiteLiveItem] | None = None
    """One row for each domain."""


ENDPOINT: Endpoint[
    LlmMentionsTopMentionedDomainsLiteLiveResult, LlmMentionsTopMentionedDomainsLiteLiveItem
] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/llm_mentions/top_mentioned_domains_lite/live",
    operation="llm_mentions_top_mentioned_domains_lite_live",
    kind="live",
    request=LlmMentionsTopMentionedDomainsLiteLiveRequest,
    result=LlmMentionsTopMentionedDomainsLiteLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", furthest=1000000, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/top_mentioned_domains_lite/live/",
)


def llm_mentions_top_mentioned_domains_lite_live(
    *,
    target: Sequence[MentionTarget | Mapping[str, Any]],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
    platform: Literal["chat_gpt", "google"] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    links_scope: Literal["sources", "search_results"] | UnsetType | None = UNSET,
    include_domains: Sequence[str] | UnsetType | None = UNSET,
    exclude_domains: Sequence[str] | UnsetType | None = UNSET,
) -> Call[LlmMentionsTopMentionedDomainsLiteLiveResult, LlmMentionsTopMentionedDomainsLiteLiveItem]:
    """List the domains that are cited most with a target, without breakdown.

    Args:
        target: What mentions are counted of. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it. Default: 2840.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        platform: Whose answers are searched. One of chat_gpt, google. Default: google.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10. Default: 5.
        limit: Most rows to return. From 1 to 1000. Default: 100.
        offset: Rows to skip. At most 1000000. Default: 0.
        links_scope: Count the sources of the answers, or all pages that were found for them. One of sources,
            search_results. Default: sources.
        include_domains: Only these domains.
        exclude_domains: Domains to leave out.

    The price is not known to the spec. Rows: LlmMentionsTopMentionedDomainsLiteLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/top_mentioned_domains_lite/live/
    """
    return Call(
        ENDPOINT,
        [
            LlmMentionsTopMentionedDomainsLiteLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                order_by=order_by,
                initial_dataset_filters=initial_dataset_filters,
                target=target,
                platform=platform,
                internal_list_limit=internal_list_limit,
                limit=limit,
                offset=offset,
                links_scope=links_scope,
                include_domains=include_domains,
                exclude_domains=exclude_domains,
            )
        ],
    )
