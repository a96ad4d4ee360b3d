# From spec/app_data/apple/app_listings/categories.yaml by `make generate`; do not edit.
"""GET /v3/app_data/apple/app_listings/categories"""

from dataforseo.types.app_data_stores import AppListingCategory
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AppleAppListingsCategoriesRequest(Request):
    """List the categories of the database of App Store apps.

    Free of charge. Rows: AppListingCategory.

    Source: https://docs.dataforseo.com/v3/app_data/apple/app_listings/categories/
    """


APPLE_APP_LISTINGS_CATEGORIES: Endpoint[AppListingCategory, AppListingCategory] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/app_listings/categories",
    operation="apple_app_listings_categories",
    kind="reference",
    request=AppleAppListingsCategoriesRequest,
    result=AppListingCategory,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
