# From spec/appendix/status.yaml by `make generate`; do not edit.
"""GET /v3/appendix/status"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Model, model
from dataforseo_runtime.requests import Request


class StatusRequest(Request):
    """Say which parts of the API work.

    Free of charge. At most 10 calls a minute. Rows: StatusResult.

    Source: https://docs.dataforseo.com/v3/appendix/status/
    """


@model
class StatusAppendixStatusEndpoints(Model):
    endpoint: str | None = None
    """Path to collect the task at; null when it cannot be."""
    status: str | None = None


@model
class StatusResult(Model):
    api: str | None = None
    status: str | None = None
    endpoints: list[StatusAppendixStatusEndpoints] | None = None


ENDPOINT: Endpoint[StatusResult, StatusResult] = Endpoint(
    method="GET",
    path="/v3/appendix/status",
    operation="status",
    kind="reference",
    request=StatusRequest,
    result=StatusResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=10),
)
