# From spec/values/raw.yaml by `make generate`; do not edit.
"""POST /v3/values/raw"""

from typing import Any

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class RawRequest(Request):
    """A result without any shape.

    Args:
        url:

    The price is not known. 0.5 USD was seen once.

    Source: https://docs.dataforseo.com/v3/values-raw/
    """

    url: str


RAW: Endpoint[Any, Any] = Endpoint(
    method="POST",
    path="/v3/values/raw",
    operation="raw",
    kind="live",
    request=RawRequest,
    result=Any,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
)
