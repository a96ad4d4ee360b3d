# From spec/serp/baidu/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/baidu/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BaiduLocationsRequest(Request):
    """List the locations of Baidu.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/baidu/locations/
    """


BAIDU_LOCATIONS: Endpoint[Location, Location] = Endpoint(
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


class BaiduLocationsCountryRequest(Request):
    """List the locations of Baidu in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/baidu/locations/
    """

    country: str


BAIDU_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/baidu/locations/{country}",
    operation="baidu_locations_country",
    kind="reference",
    request=BaiduLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
