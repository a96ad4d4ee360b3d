# From spec/serp/yahoo/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/serp/yahoo/locations/{country}"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "YahooLocationsCountryRequest", "yahoo_locations_country"]


@request
class YahooLocationsCountryRequest(Request):
    """What `yahoo_locations_country` is asked with; the function says what each field means."""

    country: str

    RULES = (rules.Text("country", required=True),)


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
    docs="https://docs.dataforseo.com/v3/serp/yahoo/locations/",
)


def yahoo_locations_country(
    *,
    country: str,
) -> Call[Location, Location]:
    """List the locations of Yahoo in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/locations/
    """
    return Call(ENDPOINT, [YahooLocationsCountryRequest(country=country)])
