# From spec/appendix/status.yaml by `make generate`; do not edit.
"""GET /v3/appendix/status"""

from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import List, Model
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "StatusAppendixStatusEndpoints", "StatusResult", "status"]


class StatusAppendixStatusEndpoints(Model):
    endpoint: str | None = None
    """Path to collect the task at; null when it cannot be."""
    status: str | None = None


class StatusResult(Model):
    api: str | None = None
    status: str | None = None
    endpoints: List[StatusAppendixStatusEndpoints] | None = None


ENDPOINT: Endpoint[StatusResult, StatusResult] = Endpoint(
    method="GET",
    path="/v3/appendix/status",
    operation="status",
    kind="reference",
    request=Request,
    result=StatusResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=10),
    docs="https://docs.dataforseo.com/v3/appendix/status/",
)


def status() -> Call[StatusResult, StatusResult]:
    """Say which parts of the API work.

    Free of charge. At most 10 calls a minute. Rows: StatusResult.

    Source: https://docs.dataforseo.com/v3/appendix/status/
    """
    return Call(ENDPOINT, [])
