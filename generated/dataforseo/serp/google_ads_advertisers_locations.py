# From spec/serp/google/ads_advertisers/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ads_advertisers/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAdsAdvertisersLocationsRequest(Request):
    """List the locations of Google advertisers.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_advertisers/locations/
    """


GOOGLE_ADS_ADVERTISERS_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/google/ads_advertisers/locations",
    operation="google_ads_advertisers_locations",
    kind="reference",
    request=GoogleAdsAdvertisersLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
