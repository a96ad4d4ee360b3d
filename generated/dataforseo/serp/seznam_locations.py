# From spec/serp/seznam/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/seznam/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class SeznamLocationsRequest(Request):
    """List the locations of Seznam.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/seznam/locations/
    """


SEZNAM_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/locations",
    operation="seznam_locations",
    kind="reference",
    request=SeznamLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class SeznamLocationsCountryRequest(Request):
    """List the locations of Seznam in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/seznam/locations/
    """

    country: str


SEZNAM_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/locations/{country}",
    operation="seznam_locations_country",
    kind="reference",
    request=SeznamLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
