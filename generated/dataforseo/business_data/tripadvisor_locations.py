# From spec/business_data/tripadvisor/ by `make generate`; do not edit.
"""The endpoints below /v3/business_data/tripadvisor/locations/"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TripadvisorLocationsRequest(Request):
    """List the locations of Tripadvisor in Business Data.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/locations/
    """


TRIPADVISOR_LOCATIONS: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/locations",
    operation="tripadvisor_locations",
    kind="reference",
    request=TripadvisorLocationsRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class TripadvisorLocationsCountryRequest(Request):
    """List the locations of Tripadvisor in Business Data in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/locations/
    """

    country: str


TRIPADVISOR_LOCATIONS_COUNTRY: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/locations/{country}",
    operation="tripadvisor_locations_country",
    kind="reference",
    request=TripadvisorLocationsCountryRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
