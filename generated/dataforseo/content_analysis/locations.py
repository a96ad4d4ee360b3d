# From spec/content_analysis/locations.yaml by `make generate`; do not edit.
"""GET /v3/content_analysis/locations"""

from dataforseo.types.reference_lists import CountryLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LocationsRequest(Request):
    """List the locations of Content Analysis.

    Free of charge. Rows: CountryLocation.

    Source: https://docs.dataforseo.com/v3/content_analysis/locations/
    """


LOCATIONS: Endpoint[CountryLocation, CountryLocation] = Endpoint(
    method="GET",
    path="/v3/content_analysis/locations",
    operation="locations",
    kind="reference",
    request=LocationsRequest,
    result=CountryLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
