# From spec/dataforseo_labs/google/available_history.yaml by `make generate`; do not edit.
"""GET /v3/dataforseo_labs/google/available_history"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAvailableHistoryRequest(Request):
    """List the days that domain metrics can be compared between.

    Free of charge. Rows: GoogleAvailableHistoryResult.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/available_history/live/
    """


class GoogleAvailableHistoryResult(Model):
    """A day that domain metrics can be compared at."""

    date: str | None = None
    """The day, as `yyyy-mm-dd`, to name it by in domain_metrics_by_categories."""


GOOGLE_AVAILABLE_HISTORY: Endpoint[GoogleAvailableHistoryResult, GoogleAvailableHistoryResult] = Endpoint(
    method="GET",
    path="/v3/dataforseo_labs/google/available_history",
    operation="google_available_history",
    kind="reference",
    request=GoogleAvailableHistoryRequest,
    result=GoogleAvailableHistoryResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
