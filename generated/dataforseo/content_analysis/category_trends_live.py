# From spec/content_analysis/category_trends/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/category_trends/live"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from dataforseo.types.content_analysis_citations import CitationTrend
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "CategoryTrendsLiveRequest", "category_trends_live"]


@request
class CategoryTrendsLiveRequest(Request):
    """What `category_trends_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET
    page_type: (
        Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]] | UnsetType | None
    ) = UNSET
    search_mode: Literal["as_is", "one_per_domain"] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    date_group: Literal["day", "week", "month"] | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET
    category_code: int
    date_from: str | date

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
        rules.ListOf(
            "page_type",
            each=rules.Text(values=("ecommerce", "news", "blogs", "message-boards", "organization")),
        ),
        rules.Text("search_mode", values=("as_is", "one_per_domain")),
        rules.Integer("internal_list_limit", maximum=20),
        rules.Text("date_group", values=("day", "week", "month")),
        rules.Time("date_to", format=rules.DATE),
        rules.ListOf("initial_dataset_filters"),
        rules.Integer("category_code", required=True),
        rules.Time("date_from", format=rules.DATE, minimum="2022-10-31", required=True),
    )


ENDPOINT: Endpoint[CitationTrend, CitationTrend] = Endpoint(
    method="POST",
    path="/v3/content_analysis/category_trends/live",
    operation="category_trends_live",
    kind="live",
    request=CategoryTrendsLiveRequest,
    result=CitationTrend,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/content_analysis/category_trends/live/",
)


def category_trends_live(
    *,
    category_code: int,
    date_from: str | date,
    tag: str | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
    page_type: Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]
    | UnsetType
    | None = UNSET,
    search_mode: Literal["as_is", "one_per_domain"] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    date_group: Literal["day", "week", "month"] | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
) -> Call[CitationTrend, CitationTrend]:
    """Give the citations of a category over time.

    Args:
        category_code: Code of the category, as the list of categories has it.
        date_from: First day. Format: yyyy-mm-dd. Not before 2022-10-31.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        page_type: Kinds of pages. Each one of ecommerce, news, blogs, message-boards, organization.
        search_mode: All citations, or one a domain. One of as_is, one_per_domain. Default: as_is.
        internal_list_limit: Most elements of the lists inside a row. At most 20. Default: 1.
        date_group: Length of one step in time. One of day, week, month. Default: month.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.

    The price is not known to the spec. Rows: CitationTrend.

    Source: https://docs.dataforseo.com/v3/content_analysis/category_trends/live/
    """
    return Call(
        ENDPOINT,
        [
            CategoryTrendsLiveRequest(
                tag=tag,
                rank_scale=rank_scale,
                page_type=page_type,
                search_mode=search_mode,
                internal_list_limit=internal_list_limit,
                date_group=date_group,
                date_to=date_to,
                initial_dataset_filters=initial_dataset_filters,
                category_code=category_code,
                date_from=date_from,
            )
        ],
    )
