# From spec/domain_analytics/technologies/locations.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/locations"""

from dataforseo.types.reference_lists import CountryLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TechnologiesLocationsRequest(Request):
    """List the locations of technologies.

    Free of charge. Rows: CountryLocation.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/locations/
    """


TECHNOLOGIES_LOCATIONS: Endpoint[CountryLocation, CountryLocation] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/locations",
    operation="technologies_locations",
    kind="reference",
    request=TechnologiesLocationsRequest,
    result=CountryLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
