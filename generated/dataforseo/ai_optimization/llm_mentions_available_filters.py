# From spec/ai_optimization/llm_mentions/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/llm_mentions/available_filters"""

from typing import Any

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LlmMentionsAvailableFiltersRequest(Request):
    """List the fields that LLM mentions can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/filters/
    """


LLM_MENTIONS_AVAILABLE_FILTERS: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/llm_mentions/available_filters",
    operation="llm_mentions_available_filters",
    kind="reference",
    request=LlmMentionsAvailableFiltersRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
