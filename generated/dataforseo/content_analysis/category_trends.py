# From spec/content_analysis/category_trends/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/category_trends/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.content_analysis_citations import CitationTrend
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class CategoryTrendsLiveRequest(Request):
    """Give the citations of a category over time.

    Args:
        date_from: First day. Format: yyyy-mm-dd. Not before 2022-10-31.
        category_code: Code of the category, as the list of categories has it.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        page_type: Kinds of pages. Each one of ecommerce, news, blogs, message-boards, organization.
        search_mode: All citations, or one a domain. One of as_is, one_per_domain. Default: as_is.
        internal_list_limit: Most elements of the lists inside a row. At most 20. Default: 1.
        date_group: Length of one step in time. One of day, week, month. Default: month.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). At most 3,650 rows
    are charged. Rows: CitationTrend.

    Source: https://docs.dataforseo.com/v3/content_analysis/category_trends/live/
    """

    date_from: Annotated[str | date, rules.Time(minimum="2022-10-31")]
    category_code: int
    date_to: Maybe[str | date] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    page_type: Maybe[Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]] = (
        UNSET
    )
    search_mode: Maybe[Literal["as_is", "one_per_domain"]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(maximum=20)]] = UNSET
    date_group: Maybe[Literal["day", "week", "month"]] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


CATEGORY_TRENDS_LIVE: Endpoint[CitationTrend, CitationTrend] = Endpoint(
    method="POST",
    path="/v3/content_analysis/category_trends/live",
    operation="category_trends_live",
    kind="live",
    request=CategoryTrendsLiveRequest,
    result=CitationTrend,
    rows="result",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        most_rows=3650,
        listed="content_analysis/category_trends/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
