# From spec/values/nothing.yaml by `make generate`; do not edit.
"""POST /v3/values/nothing"""

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class NothingRequest(Request):
    """A result that is always null.

    Args:
        id:

    Free of charge.

    Source: https://docs.dataforseo.com/v3/values-nothing/
    """

    id: str


NOTHING: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/values/nothing",
    operation="nothing",
    kind="action",
    request=NothingRequest,
    result=None,
    rows=None,
    billing=Billing(model="free"),
    repeat="acts",
)
