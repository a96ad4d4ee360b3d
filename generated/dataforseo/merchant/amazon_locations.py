# From spec/merchant/amazon/locations.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/locations"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "amazon_locations"]


ENDPOINT: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/locations",
    operation="amazon_locations",
    kind="reference",
    request=Request,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/merchant/amazon/locations/",
)


def amazon_locations() -> Call[NamedParentLocation, NamedParentLocation]:
    """List the locations of Amazon in Merchant.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/locations/
    """
    return Call(ENDPOINT, [])
