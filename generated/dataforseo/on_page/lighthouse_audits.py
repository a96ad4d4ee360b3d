# From spec/on_page/lighthouse/audits.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/audits"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LighthouseAuditsRequest(Request):
    """List the audits of Lighthouse.

    Free of charge. Rows: LighthouseAuditsResult.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/audits/
    """


class LighthouseAuditsResult(Model):
    """The audits that Lighthouse can run."""

    audits: List[str] | None = None
    """Names of the audits."""


LIGHTHOUSE_AUDITS: Endpoint[LighthouseAuditsResult, LighthouseAuditsResult] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/audits",
    operation="lighthouse_audits",
    kind="reference",
    request=LighthouseAuditsRequest,
    result=LighthouseAuditsResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
