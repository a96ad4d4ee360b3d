# From spec/domain_analytics/whois/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/whois/available_filters"""

from typing import Any

from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "whois_available_filters"]


ENDPOINT: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/whois/available_filters",
    operation="whois_available_filters",
    kind="reference",
    request=Request,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/domain_analytics/whois/filters/",
)


def whois_available_filters() -> Call[dict[str, Any], dict[str, Any]]:
    """List the fields that whois can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/domain_analytics/whois/filters/
    """
    return Call(ENDPOINT, [])
