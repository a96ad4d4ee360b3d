# From spec/business_data/business_listings/locations.yaml by `make generate`; do not edit.
"""GET /v3/business_data/business_listings/locations"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BusinessListingsLocationsRequest(Request):
    """List the locations of the database of businesses.

    Free of charge. Rows: BusinessListingsLocationsResult.

    Source: https://docs.dataforseo.com/v3/business_data/business_listings/locations/
    """


class BusinessListingsLocationsResult(Model):
    """A location that the database of businesses covers."""

    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    country_iso_code: str | None = None
    """Country, as its ISO code of two letters."""
    business_count: Int | None = None
    """Businesses of the location in the database."""


BUSINESS_LISTINGS_LOCATIONS: Endpoint[BusinessListingsLocationsResult, BusinessListingsLocationsResult] = (
    Endpoint(
        method="GET",
        path="/v3/business_data/business_listings/locations",
        operation="business_listings_locations",
        kind="reference",
        request=BusinessListingsLocationsRequest,
        result=BusinessListingsLocationsResult,
        rows="result",
        billing=Billing(model="free"),
        repeat="safe",
    )
)
