# From spec/keywords_data/google_ads/locations.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class GoogleAdsLocationsRequest(Request):
    """List the locations of Google Ads.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/locations/
    """


ENDPOINT: Endpoint[Location, Location] = Endpoint(
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
