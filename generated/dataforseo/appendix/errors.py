# From spec/appendix/errors.yaml by `make generate`; do not edit.
"""GET /v3/appendix/errors"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class ErrorsRequest(Request):
    """List every status code.

    Free of charge. Rows: ErrorsResult.

    Source: https://docs.dataforseo.com/v3/appendix/errors/
    """


class ErrorsResult(Model):
    """A status code and what it means."""

    code: Int | None = None
    """The code, as status_code has it."""
    message: str | None = None
    """What the code means."""


ERRORS: Endpoint[ErrorsResult, ErrorsResult] = Endpoint(
    method="GET",
    path="/v3/appendix/errors",
    operation="errors",
    kind="reference",
    request=ErrorsRequest,
    result=ErrorsResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
