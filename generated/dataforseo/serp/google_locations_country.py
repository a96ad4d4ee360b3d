# From spec/serp/google/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/locations/{country}"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class GoogleLocationsCountryRequest(Request):
    """List the locations of Google in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/google/locations/
    """

    country: str


ENDPOINT: Endpoint[Location, Location] = Endpoint(
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
