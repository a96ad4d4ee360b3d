# From spec/ai_optimization/ai_keyword_data/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/ai_keyword_data/available_filters"""

from typing import Any

from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "ai_keyword_data_available_filters"]


ENDPOINT: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/ai_keyword_data/available_filters",
    operation="ai_keyword_data_available_filters",
    kind="reference",
    request=Request,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/ai_optimization/ai_keyword_data/available_filters/",
)


def ai_keyword_data_available_filters() -> Call[dict[str, Any], dict[str, Any]]:
    """List the fields that AI keyword data can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/ai_optimization/ai_keyword_data/available_filters/
    """
    return Call(ENDPOINT, [])
