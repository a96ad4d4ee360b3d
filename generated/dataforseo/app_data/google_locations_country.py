# From spec/app_data/google/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/locations/{country}"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class GoogleLocationsCountryRequest(Request):
    """List the locations of Google in App Data in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/app_data/google/locations/
    """

    country: str


ENDPOINT: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/app_data/google/locations/{country}",
    operation="google_locations_country",
    kind="reference",
    request=GoogleLocationsCountryRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
