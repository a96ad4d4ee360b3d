# From spec/ai_optimization/llm_mentions/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/llm_mentions/available_filters"""

from typing import Any

from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "llm_mentions_available_filters"]


ENDPOINT: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/llm_mentions/available_filters",
    operation="llm_mentions_available_filters",
    kind="reference",
    request=Request,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/filters/",
)


def llm_mentions_available_filters() -> Call[dict[str, Any], dict[str, Any]]:
    """List the fields that LLM mentions can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/filters/
    """
    return Call(ENDPOINT, [])
