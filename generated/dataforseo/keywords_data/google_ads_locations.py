# From spec/keywords_data/google_ads/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/google_ads/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAdsLocationsRequest(Request):
    """List the locations of Google Ads.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/locations/
    """


GOOGLE_ADS_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/locations",
    operation="google_ads_locations",
    kind="reference",
    request=GoogleAdsLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class GoogleAdsLocationsCountryRequest(Request):
    """List the locations of Google Ads in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/locations/
    """

    country: str


GOOGLE_ADS_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/locations/{country}",
    operation="google_ads_locations_country",
    kind="reference",
    request=GoogleAdsLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
