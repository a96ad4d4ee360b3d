# From spec/values/raw.yaml by `make generate`; do not edit.
"""POST /v3/values/raw"""

from typing import Any

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "RawRequest", "raw"]


@request
class RawRequest(Request):
    """What `raw` is asked with; the function says what each field means."""

    url: str

    RULES = (rules.Text("url", required=True),)


ENDPOINT: Endpoint[Any, Any] = Endpoint(
    method="POST",
    path="/v3/values/raw",
    operation="raw",
    kind="live",
    request=RawRequest,
    result=Any,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    docs="https://docs.dataforseo.com/v3/values-raw/",
)


def raw(
    *,
    url: str,
) -> Call[Any, Any]:
    """A result without any shape.

    Args:
        url:

    The price is not known to the spec. 0.5 USD was seen once.

    Source: https://docs.dataforseo.com/v3/values-raw/
    """
    return Call(ENDPOINT, [RawRequest(url=url)])
