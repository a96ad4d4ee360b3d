# From spec/on_page/lighthouse/versions.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/versions"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Model, model
from dataforseo_runtime.requests import Request


class LighthouseVersionsRequest(Request):
    """List the versions of Lighthouse.

    Free of charge. Rows: LighthouseVersionsResult.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/versions/
    """


@model
class LighthouseVersionsAvailableVersions(Model):
    version: str | None = None
    default: bool | None = None


@model
class LighthouseVersionsResult(Model):
    availible_versions: list[LighthouseVersionsAvailableVersions] | None = None


ENDPOINT: Endpoint[LighthouseVersionsResult, LighthouseVersionsResult] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/versions",
    operation="lighthouse_versions",
    kind="reference",
    request=LighthouseVersionsRequest,
    result=LighthouseVersionsResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
