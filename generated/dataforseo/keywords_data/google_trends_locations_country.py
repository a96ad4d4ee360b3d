# From spec/keywords_data/google_trends/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_trends/locations/{country}"""

from dataforseo.types.reference_lists import TrendsLocation
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleTrendsLocationsCountryRequest", "google_trends_locations_country"]


@request
class GoogleTrendsLocationsCountryRequest(Request):
    """What `google_trends_locations_country` is asked with; the function says what each field means."""

    country: str

    RULES = (rules.Text("country", required=True),)


ENDPOINT: Endpoint[TrendsLocation, TrendsLocation] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/locations/{country}",
    operation="google_trends_locations_country",
    kind="reference",
    request=GoogleTrendsLocationsCountryRequest,
    result=TrendsLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/keywords_data/google_trends/locations/",
)


def google_trends_locations_country(
    *,
    country: str,
) -> Call[TrendsLocation, TrendsLocation]:
    """List the locations of Google Trends in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: TrendsLocation.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/locations/
    """
    return Call(ENDPOINT, [GoogleTrendsLocationsCountryRequest(country=country)])
