# From spec/serp/yahoo/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/yahoo/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "yahoo_locations"]


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/yahoo/locations",
    operation="yahoo_locations",
    kind="reference",
    request=Request,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/serp/yahoo/locations/",
)


def yahoo_locations() -> Call[Location, Location]:
    """List the locations of Yahoo.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/locations/
    """
    return Call(ENDPOINT, [])
