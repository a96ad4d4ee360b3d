# From spec/serp/yahoo/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/yahoo/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class YahooLocationsRequest(Request):
    """List the locations of Yahoo.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/locations/
    """


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/yahoo/locations",
    operation="yahoo_locations",
    kind="reference",
    request=YahooLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
