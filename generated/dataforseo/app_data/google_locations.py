# From spec/app_data/google/ by `make generate`; do not edit.
"""The endpoints below /v3/app_data/google/locations/"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleLocationsRequest(Request):
    """List the locations of Google in App Data.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/app_data/google/locations/
    """


GOOGLE_LOCATIONS: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/app_data/google/locations",
    operation="google_locations",
    kind="reference",
    request=GoogleLocationsRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class GoogleLocationsCountryRequest(Request):
    """List the locations of Google in App Data in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/app_data/google/locations/
    """

    country: str


GOOGLE_LOCATIONS_COUNTRY: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
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
