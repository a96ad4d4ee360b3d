# From spec/business_data/business_listings/available_filters.yaml by `make generate`; do not edit.
"""GET /v3/business_data/business_listings/available_filters"""

from typing import Any

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BusinessListingsAvailableFiltersRequest(Request):
    """List the fields that business listings can be filtered by.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/business_data/business_listings/filters/
    """


BUSINESS_LISTINGS_AVAILABLE_FILTERS: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/business_data/business_listings/available_filters",
    operation="business_listings_available_filters",
    kind="reference",
    request=BusinessListingsAvailableFiltersRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
