# From spec/backlinks/index.yaml by `make generate`; do not edit.
"""GET /v3/backlinks/index"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDate


class IndexRequest(Request):
    """Say how large the database of backlinks is.

    Free of charge. Rows: IndexResult.

    Source: https://docs.dataforseo.com/v3/backlinks/index/
    """


@model
class IndexIndexHistory(Model):
    date: str | None = None
    total_backlinks: Integer | None = None
    total_pages: Integer | None = None

    date_as_date = AsDate("date")


@model
class IndexResult(Model):
    total_backlinks: Integer | None = None
    total_pages: Integer | None = None
    index_history: list[IndexIndexHistory] | None = None


ENDPOINT: Endpoint[IndexResult, IndexResult] = Endpoint(
    method="GET",
    path="/v3/backlinks/index",
    operation="index",
    kind="reference",
    request=IndexRequest,
    result=IndexResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
