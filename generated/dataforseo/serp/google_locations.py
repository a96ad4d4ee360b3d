# From spec/serp/google/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class GoogleLocationsRequest(Request):
    """List the locations of Google.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/google/locations/
    """


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/google/locations",
    operation="google_locations",
    kind="reference",
    request=GoogleLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
