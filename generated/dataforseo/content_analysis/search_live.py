# From spec/content_analysis/search/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/search/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.amounts import ContentRating
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.timestamps import AsDatetime


class SearchLiveRequest(Request):
    """List citations of a phrase on the web.

    `.rows(...)` goes through the records of all pages, `.pages(...)` through the answers; each page is one
    call.

    Args:
        keyword: The phrase to look for; put it in escaped double quotes for an exact match.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: content_info.sentiment_connotations.anger,desc.
        offset: Rows to skip. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        keyword_fields: Words that certain fields must contain; keys are title, main_title, previous_title and
            snippet.
        page_type: Kinds of pages. Each one of ecommerce, news, blogs, message-boards, organization.
        search_mode: All citations, or one a domain. One of as_is, one_per_domain. Default: as_is.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known to the spec. Rows: SearchLiveItem.

    Source: https://docs.dataforseo.com/v3/content_analysis/search/live/
    """

    keyword: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    offset_token: Maybe[str] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    keyword_fields: Maybe[Mapping[str, str]] = UNSET
    page_type: Maybe[Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]] = (
        UNSET
    )
    search_mode: Maybe[Literal["as_is", "one_per_domain"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


@model
class SearchLiveSocialMetrics(Model):
    type: str | None = None
    like_count: Integer | None = None


@model
class SearchLiveAnalysisContent(Model):
    content_type: str | None = None
    title: str | None = None
    main_title: str | None = None
    previous_title: str | None = None
    level: Integer | None = None
    author: str | None = None
    snippet: str | None = None
    snippet_length: Integer | None = None
    social_metrics: list[SearchLiveSocialMetrics] | None = None
    highlighted_text: str | None = None
    language: str | None = None
    sentiment_connotations: dict[str, Integer] | None = None
    """Citations by emotion."""
    connotation_types: dict[str, Integer] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_category: list[Integer] | None = None
    date_published: str | None = None
    content_quality_score: Integer | None = None
    """Quality of the text around the citation."""
    semantic_location: str | None = None
    rating: ContentRating | None = None
    group_date: str | None = None

    date_published_as_datetime = AsDatetime("date_published")
    group_date_as_datetime = AsDatetime("group_date")


@model
class SearchLiveItem(Model):
    type: str | None = None
    url: str | None = None
    domain: str | None = None
    main_domain: str | None = None
    url_rank: Integer | None = None
    """Rank of the page."""
    spam_score: Integer | None = None
    """Spam score, 0 to 100."""
    domain_rank: Integer | None = None
    fetch_time: str | None = None
    """When the crawler fetched it."""
    country: str | None = None
    language: str | None = None
    score: Number | None = None
    page_category: list[Integer] | None = None
    page_types: list[str] | None = None
    ratings: list[ContentRating] | None = None
    social_metrics: list[SearchLiveSocialMetrics] | None = None
    content_info: SearchLiveAnalysisContent | None = None

    fetch_time_as_datetime = AsDatetime("fetch_time")


@model
class SearchLiveResult(Model):
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset_token: str | None = None
    """Token of the next page."""
    items: list[SearchLiveItem] | None = None


ENDPOINT: Endpoint[SearchLiveResult, SearchLiveItem] = Endpoint(
    method="POST",
    path="/v3/content_analysis/search/live",
    operation="search_live",
    kind="live",
    request=SearchLiveRequest,
    result=SearchLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="offset_token",
            found_in="offset_token",
            size="limit",
            repeat="size",
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),
    ),
)
