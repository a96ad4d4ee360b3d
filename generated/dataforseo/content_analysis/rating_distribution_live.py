# From spec/content_analysis/rating_distribution/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/rating_distribution/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.content_analysis_citations import ContentAnalysisSummary
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "RatingDistributionLiveRequest",
    "RatingDistributionLiveResult",
    "rating_distribution_live",
]


@request
class RatingDistributionLiveRequest(Request):
    """What `rating_distribution_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET
    keyword: str
    keyword_fields: Mapping[str, str] | UnsetType | None = UNSET
    page_type: (
        Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]] | UnsetType | None
    ) = UNSET
    search_mode: Literal["as_is", "one_per_domain"] | UnsetType | None = UNSET
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
        rules.Text("search_mode", values=("as_is", "one_per_domain")),
        rules.Integer("internal_list_limit", maximum=20),
        rules.Number("positive_connotation_threshold", minimum=0, maximum=1),
        rules.Number("sentiments_connotation_threshold", minimum=0, maximum=1),
        rules.ListOf("initial_dataset_filters"),
    )


class RatingDistributionLiveResult(Model):
    """A range of ratings and the citations within it."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    min: Number | None = None
    """Lower end of the range."""
    max: Number | None = None
    """Upper end of the range."""
    metrics: ContentAnalysisSummary | None = None
    """Figures of the citations."""


ENDPOINT: Endpoint[RatingDistributionLiveResult, RatingDistributionLiveResult] = Endpoint(
    method="POST",
    path="/v3/content_analysis/rating_distribution/live",
    operation="rating_distribution_live",
    kind="live",
    request=RatingDistributionLiveRequest,
    result=RatingDistributionLiveResult,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/content_analysis/rating_distribution/live/",
)


def rating_distribution_live(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
    keyword_fields: Mapping[str, str] | UnsetType | None = UNSET,
    page_type: Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]
    | UnsetType
    | None = UNSET,
    search_mode: Literal["as_is", "one_per_domain"] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    positive_connotation_threshold: float | UnsetType | None = UNSET,
    sentiments_connotation_threshold: float | UnsetType | None = UNSET,
    initial_dataset_filters: Sequence[Any] | UnsetType | None = UNSET,
) -> Call[RatingDistributionLiveResult, RatingDistributionLiveResult]:
    """Say how citations of a phrase spread over ratings.

    Args:
        keyword: The phrase to look for; put it in escaped double quotes for an exact match.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        keyword_fields: Words that certain fields must contain; keys are title, main_title, previous_title and
            snippet.
        page_type: Kinds of pages. Each one of ecommerce, news, blogs, message-boards, organization.
        search_mode: All citations, or one a domain. One of as_is, one_per_domain. Default: as_is.
        internal_list_limit: Most elements of the lists inside a row. At most 20. Default: 1.
        positive_connotation_threshold: Least probability that a citation counts as positive, negative or
            neutral. From 0 to 1. Default: 0.4.
        sentiments_connotation_threshold: Least probability that a citation counts for an emotion. From 0 to
            1. Default: 0.4.
        initial_dataset_filters: Conditions on what is counted, before it is added up: `[field, operator,
            value]`, joined with "and" and "or", up to eight.

    The price is not known to the spec. Rows: RatingDistributionLiveResult.

    Source: https://docs.dataforseo.com/v3/content_analysis/rating_distribution/live/
    """
    return Call(
        ENDPOINT,
        [
            RatingDistributionLiveRequest(
                tag=tag,
                rank_scale=rank_scale,
                keyword=keyword,
                keyword_fields=keyword_fields,
                page_type=page_type,
                search_mode=search_mode,
                internal_list_limit=internal_list_limit,
                positive_connotation_threshold=positive_connotation_threshold,
                sentiments_connotation_threshold=sentiments_connotation_threshold,
                initial_dataset_filters=initial_dataset_filters,
            )
        ],
    )
