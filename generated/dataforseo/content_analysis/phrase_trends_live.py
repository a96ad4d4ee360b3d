# From spec/content_analysis/phrase_trends/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/phrase_trends/live"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from dataforseo.types.content_analysis_citations import CitationTrend
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "PhraseTrendsLiveRequest", "phrase_trends_live"]


@request
class PhraseTrendsLiveRequest(Request):
    """What `phrase_trends_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET
    keyword: str
    keyword_fields: Mapping[str, str] | UnsetType | None = UNSET
    page_type: (
        Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]] | UnsetType | None
    ) = UNSET
    search_mode: Literal["as_is", "one_per_domain"] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    date_group: Literal["day", "week", "month"] | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    date_from: str | date

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
        rules.Text("keyword", required=True),
        rules.MapOf("keyword_fields", each=rules.Text()),
        rules.ListOf(
            "page_type",
            each=rules.Text(values=("ecommerce", "news", "blogs", "message-boards", "organization")),
        ),
        rules.Text("search_mode", values=("as_is", "one_per_domain")),
        rules.Integer("internal_list_limit", maximum=20),
        rules.Text("date_group", values=("day", "week", "month")),
        rules.Time("date_to", format=rules.DATE),
        rules.ListOf("initial_dataset_filters"),
        rules.Time("date_from", format=rules.DATE, required=True),
    )


ENDPOINT: Endpoint[CitationTrend, CitationTrend] = Endpoint(
    method="POST",
    path="/v3/content_analysis/phrase_trends/live",
    operation="phrase_trends_live",
    kind="live",
    request=PhraseTrendsLiveRequest,
    result=CitationTrend,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/content_analysis/phrase_trends/live/",
)


def phrase_trends_live(
    *,
    keyword: str,
    date_from: str | date,
    tag: str | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
    keyword_fields: Mapping[str, str] | UnsetType | None = UNSET,
    page_type: Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]
    | UnsetType
    | None = UNSET,
    search_mode: Literal["as_is", "one_per_domain"] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    date_group: Literal["day", "week", "month"] | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
) -> Call[CitationTrend, CitationTrend]:
    """Give the citations of a phrase over time.

    Args:
        keyword: The phrase to look for; put it in escaped double quotes for an exact match.
        date_from: First day. Format: yyyy-mm-dd.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        keyword_fields: Words that certain fields must contain; keys are title, main_title, previous_title and
            snippet.
        page_type: Kinds of pages. Each one of ecommerce, news, blogs, message-boards, organization.
        search_mode: All citations, or one a domain. One of as_is, one_per_domain. Default: as_is.
        internal_list_limit: Most elements of the lists inside a row. At most 20. Default: 1.
        date_group: Length of one step in time. One of day, week, month. Default: month.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.

    The price is not known to the spec. Rows: CitationTrend.

    Source: https://docs.dataforseo.com/v3/content_analysis/phrase_trends/live/
    """
    return Call(
        ENDPOINT,
        [
            PhraseTrendsLiveRequest(
                tag=tag,
                rank_scale=rank_scale,
                keyword=keyword,
                keyword_fields=keyword_fields,
                page_type=page_type,
                search_mode=search_mode,
                internal_list_limit=internal_list_limit,
                date_group=date_group,
                date_to=date_to,
                initial_dataset_filters=initial_dataset_filters,
                date_from=date_from,
            )
        ],
    )
