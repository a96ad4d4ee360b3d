# From spec/merchant/amazon/locations.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/locations"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class AmazonLocationsRequest(Request):
    """List the locations of Amazon in Merchant.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/locations/
    """


ENDPOINT: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/locations",
    operation="amazon_locations",
    kind="reference",
    request=AmazonLocationsRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
