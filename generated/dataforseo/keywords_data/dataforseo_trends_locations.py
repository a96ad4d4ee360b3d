# From spec/keywords_data/dataforseo_trends/locations.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/dataforseo_trends/locations"""

from dataforseo.types.reference_lists import TrendsLocation
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class DataforseoTrendsLocationsRequest(Request):
    """List the locations of DataForSEO Trends.

    Free of charge. Rows: TrendsLocation.

    Source: https://docs.dataforseo.com/v3/keywords_data/dataforseo_trends/locations/
    """


ENDPOINT: Endpoint[TrendsLocation, TrendsLocation] = Endpoint(
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
