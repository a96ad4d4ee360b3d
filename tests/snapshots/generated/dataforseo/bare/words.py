# From spec/bare/words.yaml by `make generate`; do not edit.
"""GET /v3/bare/words"""

from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "words"]


ENDPOINT: Endpoint[str, str] = Endpoint(
    method="GET",
    path="/v3/bare/words",
    operation="words",
    kind="reference",
    request=Request,
    result=str,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/bare-words/",
)


def words() -> Call[str, str]:
    """List words.

    Free of charge. Rows: string.

    Source: https://docs.dataforseo.com/v3/bare-words/
    """
    return Call(ENDPOINT, [])
