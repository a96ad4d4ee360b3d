# From spec/appendix/status.yaml by `make generate`; do not edit.
"""GET /v3/appendix/status"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class StatusRequest(Request):
    """Say which parts of the API work.

    Free of charge. At most 10 calls a minute. Rows: StatusResult.

    Source: https://docs.dataforseo.com/v3/appendix/status/
    """


class StatusAppendixStatusEndpoints(Model):
    """A kind of call and whether it works."""

    endpoint: str | None = None
    """Kind of call: `task_post`, `task_get`, `live` or `postback/pingback`."""
    status: str | None = None
    """Whether calls of this kind work."""


class StatusResult(Model):
    """A part of the API and whether it works."""

    api: str | None = None
    """Name of the part."""
    status: str | None = None
    """Whether the part works."""
    endpoints: List[StatusAppendixStatusEndpoints] | None = None
    """The kinds of calls of this part."""


STATUS: Endpoint[StatusResult, StatusResult] = Endpoint(
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
