# From spec/names/import.yaml by `make generate`; do not edit.
"""POST /v3/names/import"""

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class ImportAllRequest(Request):
    """A path that ends in a keyword, so the operation has a name of its own.

    Args:
        request:

    Free of charge.

    Source: https://docs.dataforseo.com/v3/names-import/
    """

    request: str


IMPORT_ALL: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/names/import",
    operation="import_all",
    kind="live",
    request=ImportAllRequest,
    result=None,
    rows=None,
    billing=Billing(model="free"),
    repeat="safe",
)
