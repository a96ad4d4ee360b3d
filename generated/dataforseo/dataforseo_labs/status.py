# From spec/dataforseo_labs/status.yaml by `make generate`; do not edit.
"""GET /v3/dataforseo_labs/status"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class StatusRequest(Request):
    """Say when each database was updated.

    Free of charge. Rows: StatusResult.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/status/
    """


class StatusLabsStatus(Model):
    """When one database was updated."""

    date_update: str | None = None
    """Day of the last update, as `yyyy-mm-dd`."""


class StatusResult(Model):
    """When the databases were updated."""

    google: StatusLabsStatus | None = None
    """Update of the data of Google."""
    bing: StatusLabsStatus | None = None
    """Update of the data of Bing."""
    amazon: StatusLabsStatus | None = None
    """Update of the data of Amazon."""


STATUS: Endpoint[StatusResult, StatusResult] = Endpoint(
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
