# From spec/backlinks/index.yaml by `make generate`; do not edit.
"""GET /v3/backlinks/index"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDate
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class IndexRequest(Request):
    """Say how large the database of backlinks is.

    Free of charge. Rows: IndexResult.

    Source: https://docs.dataforseo.com/v3/backlinks/index/
    """


class IndexIndexHistory(Model):
    """The size of the database on one day."""

    date: str | None = None
    """Day of the figures."""
    total_backlinks: Int | None = None
    """Backlinks in the database that day."""
    total_pages: Int | None = None
    """Pages in the database that day."""

    date_as_date = AsDate("date")


class IndexResult(Model):
    """The size of the database of backlinks."""

    total_backlinks: Int | None = None
    """Backlinks in the database."""
    total_pages: Int | None = None
    """Pages in the database."""
    index_history: List[IndexIndexHistory] | None = None
    """Its size over the last twelve months."""


INDEX: Endpoint[IndexResult, IndexResult] = Endpoint(
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
