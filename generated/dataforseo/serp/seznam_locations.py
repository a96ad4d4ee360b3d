# From spec/serp/seznam/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/seznam/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class SeznamLocationsRequest(Request):
    """List the locations of Seznam.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/seznam/locations/
    """


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/locations",
    operation="seznam_locations",
    kind="reference",
    request=SeznamLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
