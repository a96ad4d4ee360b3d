# From spec/serp/yahoo/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/yahoo/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class YahooLocationsRequest(Request):
    """List the locations of Yahoo.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/locations/
    """


YAHOO_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/yahoo/locations",
    operation="yahoo_locations",
    kind="reference",
    request=YahooLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class YahooLocationsCountryRequest(Request):
    """List the locations of Yahoo in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/locations/
    """

    country: str


YAHOO_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
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
