# From spec/serp/google/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleLocationsRequest(Request):
    """List the locations of Google.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/google/locations/
    """


GOOGLE_LOCATIONS: Endpoint[Location, Location] = Endpoint(
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


class GoogleLocationsCountryRequest(Request):
    """List the locations of Google in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/google/locations/
    """

    country: str


GOOGLE_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/google/locations/{country}",
    operation="google_locations_country",
    kind="reference",
    request=GoogleLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
