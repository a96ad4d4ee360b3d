# From spec/on_page/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/on_page/available_filters"""

from typing import Any

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AvailableFiltersRequest(Request):
    """List the fields that each call of OnPage can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/on_page/filters_and_thresholds/
    """


AVAILABLE_FILTERS: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/on_page/available_filters",
    operation="available_filters",
    kind="reference",
    request=AvailableFiltersRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
