# From spec/domain_analytics/technologies/locations.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/locations"""

from dataforseo.types.reference_lists import CountryLocation
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "technologies_locations"]


ENDPOINT: Endpoint[CountryLocation, CountryLocation] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/locations",
    operation="technologies_locations",
    kind="reference",
    request=Request,
    result=CountryLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/locations/",
)


def technologies_locations() -> Call[CountryLocation, CountryLocation]:
    """List the locations of technologies.

    Free of charge. Rows: CountryLocation.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/locations/
    """
    return Call(ENDPOINT, [])
