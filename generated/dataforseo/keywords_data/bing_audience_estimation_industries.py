# From spec/keywords_data/bing/audience_estimation/industries.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/audience_estimation/industries"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BingAudienceEstimationIndustriesRequest(Request):
    """List the industries of LinkedIn profiles.

    Free of charge. Rows: BingAudienceEstimationIndustriesResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/industries/
    """


class BingAudienceEstimationIndustriesResult(Model):
    """An industry of LinkedIn profiles."""

    industry_id: Int | None = None
    """Code to name the industry by in requests."""
    industry_name: str | None = None
    """Name of the industry."""


BING_AUDIENCE_ESTIMATION_INDUSTRIES: Endpoint[
    BingAudienceEstimationIndustriesResult, BingAudienceEstimationIndustriesResult
] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/audience_estimation/industries",
    operation="bing_audience_estimation_industries",
    kind="reference",
    request=BingAudienceEstimationIndustriesRequest,
    result=BingAudienceEstimationIndustriesResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
