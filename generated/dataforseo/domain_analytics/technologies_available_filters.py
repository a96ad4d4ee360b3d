# From spec/domain_analytics/technologies/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/available_filters"""

from typing import Any

from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "technologies_available_filters"]


ENDPOINT: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/available_filters",
    operation="technologies_available_filters",
    kind="reference",
    request=Request,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/filters/",
)


def technologies_available_filters() -> Call[dict[str, Any], dict[str, Any]]:
    """List the fields that technologies can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/filters/
    """
    return Call(ENDPOINT, [])
