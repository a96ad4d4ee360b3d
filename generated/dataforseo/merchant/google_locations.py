# From spec/merchant/google/locations.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/locations"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class GoogleLocationsRequest(Request):
    """List the locations of Google in Merchant.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/merchant/google/locations/
    """


ENDPOINT: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/merchant/google/locations",
    operation="google_locations",
    kind="reference",
    request=GoogleLocationsRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
