# From spec/content_analysis/search/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/search/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.amounts import ContentRating
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class SearchLiveRequest(Request):
    """List citations of a phrase on the web.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

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

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). Rows: SearchLiveItem.

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


class SearchLiveSocialMetrics(Model):
    """How people reacted to a page in one social medium."""

    type: str | None = None
    """Name of the medium."""
    like_count: Int | None = None
    """Number of likes."""


class SearchLiveAnalysisContent(Model):
    """The part of a page that cites the phrase."""

    content_type: str | None = None
    """Kind of content: `page_content` or `comment`."""
    title: str | None = None
    """Title of the part."""
    main_title: str | None = None
    """Title of the page."""
    previous_title: str | None = None
    """Title of the part before."""
    level: Int | None = None
    """Level of the heading, 1 (top) to 6."""
    author: str | None = None
    """Who wrote it."""
    snippet: str | None = None
    """Text around the phrase."""
    snippet_length: Int | None = None
    """Length of the snippet. In characters."""
    social_metrics: List[SearchLiveSocialMetrics] | None = None
    """Likes and the like in social media, as shown on the page."""
    highlighted_text: str | None = None
    """Part of the snippet that is in bold."""
    language: str | None = None
    """Language of the text, as its ISO 639-1 code."""
    sentiment_connotations: Map[Int] | None = None
    """How likely each emotion is: anger, happiness, love, sadness, share, fun."""
    connotation_types: Map[Int] | None = None
    """How likely it is that the citation speaks well (positive), ill (negative) or neither (neutral)."""
    text_category: List[Int] | None = None
    """Codes of the text's categories of products and services, as the list of categories has them."""
    date_published: str | None = None
    """When it was published."""
    content_quality_score: Int | None = None
    """Quality of the text around the citation, by its number of words, sentences and characters."""
    semantic_location: str | None = None
    """HTML element around the citation, such as `article` or `header`."""
    rating: ContentRating | None = None
    """Rating that belongs to the content."""
    group_date: str | None = None
    """When it was published, or else when the crawler first saw the page; citations are put in order of time by
    it.
    """

    date_published_as_datetime = AsDatetime("date_published")
    group_date_as_datetime = AsDatetime("group_date")


class SearchLiveItem(Model):
    """A page that cites the phrase."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    url: str | None = None
    """Absolute URL of the page."""
    domain: str | None = None
    """Domain of the page, with subdomain."""
    main_domain: str | None = None
    """Domain without subdomain."""
    url_rank: Int | None = None
    """Rank of the page by its links."""
    spam_score: Int | None = None
    """Spam score, 0 to 100."""
    domain_rank: Int | None = None
    """Rank of the domain by its links."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    country: str | None = None
    """Country that the domain is registered in, as its ISO code of two letters."""
    language: str | None = None
    """Main language of the domain, as its ISO 639-1 code."""
    score: Float | None = None
    """How prominent the citation is: from ranks, and from where on the page the phrase stands; higher is more.
    """
    page_category: List[Int] | None = None
    """Codes of the page's categories of products and services, as the list of categories has them."""
    page_types: List[str] | None = None
    """Kinds of page, such as `blogs` or `news`."""
    ratings: List[ContentRating] | None = None
    """Ratings that the structured data of the page hold."""
    social_metrics: List[SearchLiveSocialMetrics] | None = None
    """Likes and the like in social media, as shown on the page."""
    content_info: SearchLiveAnalysisContent | None = None
    """The citation itself."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class SearchLiveResult(Model):
    """Citations of a phrase on the web."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    offset_token: str | None = None
    """Token of the next page."""
    items: List[SearchLiveItem] | None = None
    """One row for each page."""


SEARCH_LIVE: Endpoint[SearchLiveResult, SearchLiveItem] = Endpoint(
    method="POST",
    path="/v3/content_analysis/search/live",
    operation="search_live",
    kind="live",
    request=SearchLiveRequest,
    result=SearchLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="limit",
        rows_default=100,
        listed="content_analysis/search/live",
        since="2026-07-28",
    ),
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
