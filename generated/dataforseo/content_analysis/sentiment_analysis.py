# From spec/content_analysis/sentiment_analysis/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/sentiment_analysis/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.content_analysis_citations import ContentAnalysisSummary
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class SentimentAnalysisLiveRequest(Request):
    """Say in which tone a phrase is cited.

    Args:
        keyword: The phrase to look for; put it in escaped double quotes for an exact match.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        keyword_fields: Words that certain fields must contain; keys are title, main_title, previous_title and
            snippet.
        page_type: Kinds of pages. Each one of ecommerce, news, blogs, message-boards, organization.
        internal_list_limit: Most elements of the lists inside a row. At most 20. Default: 1.
        positive_connotation_threshold: Least probability that a citation counts as positive, negative or
            neutral. From 0 to 1. Default: 0.4.
        sentiments_connotation_threshold: Least probability that a citation counts for an emotion. From 0 to
            1. Default: 0.4.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). At most 1 row is charged. Rows: SentimentAnalysisLiveResult.

    Source: https://docs.dataforseo.com/v3/content_analysis/sentiment_analysis/live/
    """

    keyword: str
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    keyword_fields: Maybe[Mapping[str, str]] = UNSET
    page_type: Maybe[Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]] = (
        UNSET
    )
    internal_list_limit: Maybe[Annotated[int, rules.Integer(maximum=20)]] = UNSET
    positive_connotation_threshold: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1)]] = UNSET
    sentiments_connotation_threshold: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1)]] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class SentimentAnalysisLivePositiveConnotationDistribution(Model):
    """Citations by whether they speak well or ill."""

    positive: ContentAnalysisSummary | None = None
    """Citations that speak well."""
    negative: ContentAnalysisSummary | None = None
    """Citations that speak ill."""
    neutral: ContentAnalysisSummary | None = None
    """Citations that do neither."""


class SentimentAnalysisLiveSentimentConnotationDistribution(Model):
    """Citations by emotion."""

    anger: ContentAnalysisSummary | None = None
    """Citations in anger."""
    happiness: ContentAnalysisSummary | None = None
    """Citations in happiness."""
    love: ContentAnalysisSummary | None = None
    """Citations with love."""
    sadness: ContentAnalysisSummary | None = None
    """Citations in sadness."""
    share: ContentAnalysisSummary | None = None
    fun: ContentAnalysisSummary | None = None
    """Citations in fun."""


class SentimentAnalysisLiveResult(Model):
    """In which tone a phrase is cited."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    positive_connotation_distribution: SentimentAnalysisLivePositiveConnotationDistribution | None = None
    """Citations by whether they speak well or ill."""
    sentiment_connotation_distribution: SentimentAnalysisLiveSentimentConnotationDistribution | None = None
    """Citations by emotion."""


SENTIMENT_ANALYSIS_LIVE: Endpoint[SentimentAnalysisLiveResult, SentimentAnalysisLiveResult] = Endpoint(
    method="POST",
    path="/v3/content_analysis/sentiment_analysis/live",
    operation="sentiment_analysis_live",
    kind="live",
    request=SentimentAnalysisLiveRequest,
    result=SentimentAnalysisLiveResult,
    rows="result",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        most_rows=1,
        listed="content_analysis/sentiment_analysis/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
