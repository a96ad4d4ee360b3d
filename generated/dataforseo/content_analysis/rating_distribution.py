# From spec/content_analysis/rating_distribution/live.yaml by `make generate`; do not edit.
"""POST /v3/content_analysis/rating_distribution/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.content_analysis_citations import ContentAnalysisSummary
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class RatingDistributionLiveRequest(Request):
    """Say how citations of a phrase spread over ratings.

    Args:
        keyword: The phrase to look for; put it in escaped double quotes for an exact match.
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
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request, as of 2026-07-28 (account list). Rows: RatingDistributionLiveResult.

    Source: https://docs.dataforseo.com/v3/content_analysis/rating_distribution/live/
    """

    keyword: str
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    keyword_fields: Maybe[Mapping[str, str]] = UNSET
    page_type: Maybe[Sequence[Literal["ecommerce", "news", "blogs", "message-boards", "organization"]]] = (
        UNSET
    )
    search_mode: Maybe[Literal["as_is", "one_per_domain"]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(maximum=20)]] = UNSET
    positive_connotation_threshold: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1)]] = UNSET
    sentiments_connotation_threshold: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1)]] = UNSET
    initial_dataset_filters: Maybe[Sequence[Any]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class RatingDistributionLiveResult(Model):
    """A range of ratings and the citations within it."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    min: Float | None = None
    """Lower end of the range."""
    max: Float | None = None
    """Upper end of the range."""
    metrics: ContentAnalysisSummary | None = None
    """Figures of the citations."""


RATING_DISTRIBUTION_LIVE: Endpoint[RatingDistributionLiveResult, RatingDistributionLiveResult] = Endpoint(
    method="POST",
    path="/v3/content_analysis/rating_distribution/live",
    operation="rating_distribution_live",
    kind="live",
    request=RatingDistributionLiveRequest,
    result=RatingDistributionLiveResult,
    rows="result",
    billing=Billing(
        model="per request",
        request=0.024,
        listed="content_analysis/rating_distribution/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
