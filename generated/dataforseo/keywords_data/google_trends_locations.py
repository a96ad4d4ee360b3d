# From spec/keywords_data/google_trends/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/google_trends/locations/"""

from dataforseo.types.reference_lists import TrendsLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleTrendsLocationsRequest(Request):
    """List the locations of Google Trends.

    Free of charge. Rows: TrendsLocation.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/locations/
    """


GOOGLE_TRENDS_LOCATIONS: Endpoint[TrendsLocation, TrendsLocation] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/locations",
    operation="google_trends_locations",
    kind="reference",
    request=GoogleTrendsLocationsRequest,
    result=TrendsLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class GoogleTrendsLocationsCountryRequest(Request):
    """List the locations of Google Trends in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: TrendsLocation.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/locations/
    """

    country: str


GOOGLE_TRENDS_LOCATIONS_COUNTRY: Endpoint[TrendsLocation, TrendsLocation] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/locations/{country}",
    operation="google_trends_locations_country",
    kind="reference",
    request=GoogleTrendsLocationsCountryRequest,
    result=TrendsLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
