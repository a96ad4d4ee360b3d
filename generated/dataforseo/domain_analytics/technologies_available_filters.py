# From spec/domain_analytics/technologies/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/available_filters"""

from typing import Any

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TechnologiesAvailableFiltersRequest(Request):
    """List the fields that technologies can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/filters/
    """


TECHNOLOGIES_AVAILABLE_FILTERS: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/available_filters",
    operation="technologies_available_filters",
    kind="reference",
    request=TechnologiesAvailableFiltersRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
