# From spec/app_data/google/app_listings/categories.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/app_listings/categories"""

from dataforseo.types.app_data_stores import AppListingCategory
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAppListingsCategoriesRequest(Request):
    """List the categories of the database of Google Play apps.

    Free of charge. Rows: AppListingCategory.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_listings/categories/
    """


GOOGLE_APP_LISTINGS_CATEGORIES: Endpoint[AppListingCategory, AppListingCategory] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_listings/categories",
    operation="google_app_listings_categories",
    kind="reference",
    request=GoogleAppListingsCategoriesRequest,
    result=AppListingCategory,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
