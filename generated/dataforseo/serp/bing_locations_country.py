# From spec/serp/bing/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/serp/bing/locations/{country}"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "BingLocationsCountryRequest", "bing_locations_country"]


@request
class BingLocationsCountryRequest(Request):
    """What `bing_locations_country` is asked with; the function says what each field means."""

    country: str

    RULES = (rules.Text("country", required=True),)


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/bing/locations/{country}",
    operation="bing_locations_country",
    kind="reference",
    request=BingLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/serp/bing/locations/",
)


def bing_locations_country(
    *,
    country: str,
) -> Call[Location, Location]:
    """List the locations of Bing in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/bing/locations/
    """
    return Call(ENDPOINT, [BingLocationsCountryRequest(country=country)])
