# From spec/keywords_data/google_ads/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/locations/{country}"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleAdsLocationsCountryRequest", "google_ads_locations_country"]


@request
class GoogleAdsLocationsCountryRequest(Request):
    """What `google_ads_locations_country` is asked with; the function says what each field means."""

    country: str

    RULES = (rules.Text("country", required=True),)


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/locations/{country}",
    operation="google_ads_locations_country",
    kind="reference",
    request=GoogleAdsLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/keywords_data/google_ads/locations/",
)


def google_ads_locations_country(
    *,
    country: str,
) -> Call[Location, Location]:
    """List the locations of Google Ads in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/locations/
    """
    return Call(ENDPOINT, [GoogleAdsLocationsCountryRequest(country=country)])
