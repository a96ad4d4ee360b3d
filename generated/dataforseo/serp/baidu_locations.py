# From spec/serp/baidu/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/baidu/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class BaiduLocationsRequest(Request):
    """List the locations of Baidu.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/baidu/locations/
    """


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/baidu/locations",
    operation="baidu_locations",
    kind="reference",
    request=BaiduLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
