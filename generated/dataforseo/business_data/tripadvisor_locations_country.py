# From spec/business_data/tripadvisor/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/locations/{country}"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "TripadvisorLocationsCountryRequest", "tripadvisor_locations_country"]


@request
class TripadvisorLocationsCountryRequest(Request):
    """What `tripadvisor_locations_country` is asked with; the function says what each field means."""

    country: str

    RULES = (rules.Text("country", required=True),)


ENDPOINT: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/locations/{country}",
    operation="tripadvisor_locations_country",
    kind="reference",
    request=TripadvisorLocationsCountryRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/business_data/tripadvisor/locations/",
)


def tripadvisor_locations_country(
    *,
    country: str,
) -> Call[NamedParentLocation, NamedParentLocation]:
    """List the locations of Tripadvisor in Business Data in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/locations/
    """
    return Call(ENDPOINT, [TripadvisorLocationsCountryRequest(country=country)])
