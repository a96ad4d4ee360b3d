# From spec/dataforseo_labs/status.yaml by `make generate`; do not edit.
"""GET /v3/dataforseo_labs/status"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Model, model
from dataforseo_runtime.requests import Request


class StatusRequest(Request):
    """Say when each database was updated.

    Free of charge. Rows: StatusResult.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/status/
    """


@model
class StatusLabsStatus(Model):
    date_update: str | None = None


@model
class StatusResult(Model):
    google: StatusLabsStatus | None = None
    bing: StatusLabsStatus | None = None
    amazon: StatusLabsStatus | None = None


ENDPOINT: Endpoint[StatusResult, StatusResult] = Endpoint(
    method="GET",
    path="/v3/dataforseo_labs/status",
    operation="status",
    kind="reference",
    request=StatusRequest,
    result=StatusResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
