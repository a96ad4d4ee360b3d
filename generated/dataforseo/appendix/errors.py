# From spec/appendix/errors.yaml by `make generate`; do not edit.
"""GET /v3/appendix/errors"""

from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Integer, Model
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "ErrorsResult", "errors"]


class ErrorsResult(Model):
    """A status code and what it means."""

    code: Integer | None = None
    """The code, as status_code has it."""
    message: str | None = None
    """What the code means."""


ENDPOINT: Endpoint[ErrorsResult, ErrorsResult] = Endpoint(
    method="GET",
    path="/v3/appendix/errors",
    operation="errors",
    kind="reference",
    request=Request,
    result=ErrorsResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/appendix/errors/",
)


def errors() -> Call[ErrorsResult, ErrorsResult]:
    """List every status code.

    Free of charge. Rows: ErrorsResult.

    Source: https://docs.dataforseo.com/v3/appendix/errors/
    """
    return Call(ENDPOINT, [])
