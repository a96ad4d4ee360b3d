# From spec/names/import.yaml by `make generate`; do not edit.
"""POST /v3/names/import"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request
from dataforseo_runtime.requests import request as _request

__all__ = ["ENDPOINT", "ImportAllRequest", "import_all"]


@_request
class ImportAllRequest(Request):
    """What `import_all` is asked with; the function says what each field means."""

    request: str

    RULES = (rules.Text("request", required=True),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/names/import",
    operation="import_all",
    kind="live",
    request=ImportAllRequest,
    result=None,
    rows=None,
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/names-import/",
)


def import_all(
    *,
    request: str,
) -> Call[None, None]:
    """A path that ends in a keyword, so the operation has a name of its own.

    Args:
        request:

    Free of charge.

    Source: https://docs.dataforseo.com/v3/names-import/
    """
    return Call(ENDPOINT, [ImportAllRequest(request=request)])
