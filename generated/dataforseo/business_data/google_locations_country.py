# From spec/business_data/google/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/locations/{country}"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleLocationsCountryRequest", "google_locations_country"]


@request
class GoogleLocationsCountryRequest(Request):
    """What `google_locations_country` is asked with; the function says what each field means."""

    country: str

    RULES = (rules.Text("country", required=True),)


ENDPOINT: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/business_data/google/locations/{country}",
    operation="google_locations_country",
    kind="reference",
    request=GoogleLocationsCountryRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/business_data/google/locations/",
)


def google_locations_country(
    *,
    country: str,
) -> Call[NamedParentLocation, NamedParentLocation]:
    """List the locations of Google in Business Data in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/business_data/google/locations/
    """
    return Call(ENDPOINT, [GoogleLocationsCountryRequest(country=country)])
