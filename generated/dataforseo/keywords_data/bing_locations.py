# From spec/keywords_data/bing/locations.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BingLocationsRequest(Request):
    """List the locations of Bing.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/locations/
    """


BING_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/locations",
    operation="bing_locations",
    kind="reference",
    request=BingLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
