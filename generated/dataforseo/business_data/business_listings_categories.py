# From spec/business_data/business_listings/categories.yaml by `make generate`; do not edit.
"""GET /v3/business_data/business_listings/categories"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BusinessListingsCategoriesRequest(Request):
    """List the categories of businesses.

    Free of charge. Rows: BusinessListingsCategoriesResult.

    Source: https://docs.dataforseo.com/v3/business_data/business_listings/categories/
    """


class BusinessListingsCategoriesResult(Model):
    """A category of businesses and how many businesses are in it."""

    category_name: str | None = None
    """Name to call the category by in requests."""
    business_count: Int | None = None
    """Businesses of the category in the database."""


BUSINESS_LISTINGS_CATEGORIES: Endpoint[BusinessListingsCategoriesResult, BusinessListingsCategoriesResult] = (
    Endpoint(
        method="GET",
        path="/v3/business_data/business_listings/categories",
        operation="business_listings_categories",
        kind="reference",
        request=BusinessListingsCategoriesRequest,
        result=BusinessListingsCategoriesResult,
        rows="result",
        billing=Billing(model="free"),
        repeat="safe",
    )
)
