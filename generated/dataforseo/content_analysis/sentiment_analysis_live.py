# From spec/content_analysis/sentiment_analysis/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/sentiment_analysis/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.content_analysis_citations import ContentAnalysisSummary
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "SentimentAnalysisLivePositiveConnotationDistribution",
    "SentimentAnalysisLiveRequest",
    "SentimentAnalysisLiveResult",
    "SentimentAnalysisLiveSentimentConnotationDistribution",
    "sentiment_analysis_live",
]


@request
class SentimentAnalysisLiveRequest(Request):
    """What `sentiment_analysis_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET
    keyword: str
    keyword_fields: Mapping[str, str] | UnsetType | None = UNSET
    page_type: (
        Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]] | UnsetType | None
    ) = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    positive_connotation_threshold: float | UnsetType | None = UNSET
    sentiments_connotation_threshold: float | UnsetType | None = UNSET
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
        rules.Text("keyword", required=True),
        rules.MapOf("keyword_fields", each=rules.Text()),
        rules.ListOf(
            "page_type",
            each=rules.Text(values=("ecommerce", "news", "blogs", "message-boards", "organization")),
        ),
        rules.Integer("internal_list_limit", maximum=20),
        rules.Number("positive_connotation_threshold", minimum=0, maximum=1),
        rules.Number("sentiments_connotation_threshold", minimum=0, maximum=1),
        rules.ListOf("initial_dataset_filters"),
    )


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


ENDPOINT: Endpoint[SentimentAnalysisLiveResult, SentimentAnalysisLiveResult] = Endpoint(
    method="POST",
    path="/v3/content_analysis/sentiment_analysis/live",
    operation="sentiment_analysis_live",
    kind="live",
    request=SentimentAnalysisLiveRequest,
    result=SentimentAnalysisLiveResult,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/content_analysis/sentiment_analysis/live/",
)


def sentiment_analysis_live(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
    keyword_fields: Mapping[str, str] | UnsetType | None = UNSET,
    page_type: Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]
    | UnsetType
    | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    positive_connotation_threshold: float | UnsetType | None = UNSET,
    sentiments_connotation_threshold: float | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
) -> Call[SentimentAnalysisLiveResult, SentimentAnalysisLiveResult]:
    """Say in which tone a phrase is cited.

    Args:
        keyword: The phrase to look for; put it in escaped double quotes for an exact match.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
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

    The price is not known to the spec. Rows: SentimentAnalysisLiveResult.

    Source: https://docs.dataforseo.com/v3/content_analysis/sentiment_analysis/live/
    """
    return Call(
        ENDPOINT,
        [
            SentimentAnalysisLiveRequest(
                tag=tag,
                rank_scale=rank_scale,
                keyword=keyword,
                keyword_fields=keyword_fields,
                page_type=page_type,
                internal_list_limit=internal_list_limit,
                positive_connotation_threshold=positive_connotation_threshold,
                sentiments_connotation_threshold=sentiments_connotation_threshold,
                initial_dataset_filters=initial_dataset_filters,
            )
        ],
    )
