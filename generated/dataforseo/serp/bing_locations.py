# From spec/serp/bing/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/bing/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BingLocationsRequest(Request):
    """List the locations of Bing.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/bing/locations/
    """


BING_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/bing/locations",
    operation="bing_locations",
    kind="reference",
    request=BingLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class BingLocationsCountryRequest(Request):
    """List the locations of Bing in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/bing/locations/
    """

    country: str


BING_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/bing/locations/{country}",
    operation="bing_locations_country",
    kind="reference",
    request=BingLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
