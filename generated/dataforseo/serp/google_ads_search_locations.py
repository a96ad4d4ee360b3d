# From spec/serp/google/ads_search/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ads_search/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAdsSearchLocationsRequest(Request):
    """List the locations of Google ad search.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_search/locations/
    """


GOOGLE_ADS_SEARCH_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/google/ads_search/locations",
    operation="google_ads_search_locations",
    kind="reference",
    request=GoogleAdsSearchLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
