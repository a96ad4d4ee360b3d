# From spec/keywords_data/google_ads/locations.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "google_ads_locations"]


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/locations",
    operation="google_ads_locations",
    kind="reference",
    request=Request,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/keywords_data/google_ads/locations/",
)


def google_ads_locations() -> Call[Location, Location]:
    """List the locations of Google Ads.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/locations/
    """
    return Call(ENDPOINT, [])
