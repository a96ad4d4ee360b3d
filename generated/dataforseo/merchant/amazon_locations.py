# From spec/merchant/amazon/ by `make generate`; do not edit.
"""The endpoints below /v3/merchant/amazon/locations/"""

from dataforseo.types.reference_lists import NamedParentLocation
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AmazonLocationsRequest(Request):
    """List the locations of Amazon in Merchant.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/locations/
    """


AMAZON_LOCATIONS: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
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


class AmazonLocationsCountryRequest(Request):
    """List the locations of Amazon in Merchant in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: NamedParentLocation.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/locations/
    """

    country: str


AMAZON_LOCATIONS_COUNTRY: Endpoint[NamedParentLocation, NamedParentLocation] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/locations/{country}",
    operation="amazon_locations_country",
    kind="reference",
    request=AmazonLocationsCountryRequest,
    result=NamedParentLocation,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
