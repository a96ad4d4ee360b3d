# From spec/app_data/apple/locations.yaml by `make generate`; do not edit.
"""GET /v3/app_data/apple/locations"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AppleLocationsRequest(Request):
    """List the locations of the App Store in App Data.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/app_data/apple/locations/
    """


APPLE_LOCATIONS: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/locations",
    operation="apple_locations",
    kind="reference",
    request=AppleLocationsRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
