# From spec/keywords_data/bing/audience_estimation/industries.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/audience_estimation/industries"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request


class BingAudienceEstimationIndustriesRequest(Request):
    """List the industries of LinkedIn profiles.

    Free of charge. Rows: BingAudienceEstimationIndustriesResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/industries/
    """


@model
class BingAudienceEstimationIndustriesResult(Model):
    industry_id: Integer | None = None
    industry_name: str | None = None


ENDPOINT: Endpoint[BingAudienceEstimationIndustriesResult, BingAudienceEstimationIndustriesResult] = Endpoint(
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
