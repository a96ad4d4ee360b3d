# From spec/ai_optimization/ai_keyword_data/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/ai_keyword_data/available_filters"""

from typing import Any

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AiKeywordDataAvailableFiltersRequest(Request):
    """List the fields that AI keyword data can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/ai_optimization/ai_keyword_data/available_filters/
    """


AI_KEYWORD_DATA_AVAILABLE_FILTERS: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/ai_keyword_data/available_filters",
    operation="ai_keyword_data_available_filters",
    kind="reference",
    request=AiKeywordDataAvailableFiltersRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
