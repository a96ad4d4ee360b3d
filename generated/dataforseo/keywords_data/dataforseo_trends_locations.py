# From spec/keywords_data/dataforseo_trends/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/dataforseo_trends/locations/"""

from dataforseo.types.reference_lists import TrendsLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class DataforseoTrendsLocationsRequest(Request):
    """List the locations of DataForSEO Trends.

    Free of charge. Rows: TrendsLocation.

    Source: https://docs.dataforseo.com/v3/keywords_data/dataforseo_trends/locations/
    """


DATAFORSEO_TRENDS_LOCATIONS: Endpoint[TrendsLocation, TrendsLocation] = Endpoint(
    method="GET",
    path="/v3/keywords_data/dataforseo_trends/locations",
    operation="dataforseo_trends_locations",
    kind="reference",
    request=DataforseoTrendsLocationsRequest,
    result=TrendsLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class DataforseoTrendsLocationsCountryRequest(Request):
    """List the locations of DataForSEO Trends in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: TrendsLocation.

    Source: https://docs.dataforseo.com/v3/keywords_data/dataforseo_trends/locations/
    """

    country: str


DATAFORSEO_TRENDS_LOCATIONS_COUNTRY: Endpoint[TrendsLocation, TrendsLocation] = Endpoint(
    method="GET",
    path="/v3/keywords_data/dataforseo_trends/locations/{country}",
    operation="dataforseo_trends_locations_country",
    kind="reference",
    request=DataforseoTrendsLocationsCountryRequest,
    result=TrendsLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
