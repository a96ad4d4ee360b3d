# From spec/serp/baidu/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/baidu/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "baidu_locations"]


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/baidu/locations",
    operation="baidu_locations",
    kind="reference",
    request=Request,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/serp/baidu/locations/",
)


def baidu_locations() -> Call[Location, Location]:
    """List the locations of Baidu.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/baidu/locations/
    """
    return Call(ENDPOINT, [])
