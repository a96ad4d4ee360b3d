# From spec/values/nothing.yaml by `make generate`; do not edit.
"""POST /v3/values/nothing"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "NothingRequest", "nothing"]


@request
class NothingRequest(Request):
    """What `nothing` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/values/nothing",
    operation="nothing",
    kind="action",
    request=NothingRequest,
    result=None,
    rows=None,
    billing=Billing(model="free"),
    repeat="acts",
    docs="https://docs.dataforseo.com/v3/values-nothing/",
)


def nothing(
    *,
    id: str,
) -> Call[None, None]:
    """A result that is always null.

    Args:
        id:

    Free of charge.

    Source: https://docs.dataforseo.com/v3/values-nothing/
    """
    return Call(ENDPOINT, [NothingRequest(id=id)])
