# From spec/app_data/apple/categories.yaml by `make generate`; do not edit.
"""GET /v3/app_data/apple/categories"""

from dataforseo.types.app_data_stores import AppCategories
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AppleCategoriesRequest(Request):
    """List the categories of the App Store.

    Free of charge. Rows: AppCategories.

    Source: https://docs.dataforseo.com/v3/app_data/apple/categories/
    """


APPLE_CATEGORIES: Endpoint[AppCategories, AppCategories] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/categories",
    operation="apple_categories",
    kind="reference",
    request=AppleCategoriesRequest,
    result=AppCategories,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
