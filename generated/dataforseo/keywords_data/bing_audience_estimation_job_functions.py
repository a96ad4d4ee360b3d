# From spec/keywords_data/bing/audience_estimation/job_functions.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/audience_estimation/job_functions"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BingAudienceEstimationJobFunctionsRequest(Request):
    """List the job functions of LinkedIn profiles.

    Free of charge. Rows: BingAudienceEstimationJobFunctionsResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/job_functions/
    """


class BingAudienceEstimationJobFunctionsResult(Model):
    """A job function of LinkedIn profiles."""

    job_function_id: Int | None = None
    """Code to name the job function by in requests."""
    job_function_name: str | None = None
    """Name of the job function."""


BING_AUDIENCE_ESTIMATION_JOB_FUNCTIONS: Endpoint[
    BingAudienceEstimationJobFunctionsResult, BingAudienceEstimationJobFunctionsResult
] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/audience_estimation/job_functions",
    operation="bing_audience_estimation_job_functions",
    kind="reference",
    request=BingAudienceEstimationJobFunctionsRequest,
    result=BingAudienceEstimationJobFunctionsResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
