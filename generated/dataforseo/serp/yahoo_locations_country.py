# From spec/serp/yahoo/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/serp/yahoo/locations/{country}"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class YahooLocationsCountryRequest(Request):
    """List the locations of Yahoo in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/locations/
    """

    country: str


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/yahoo/locations/{country}",
    operation="yahoo_locations_country",
    kind="reference",
    request=YahooLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
