# From spec/app_data/google/categories.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/categories"""

from dataforseo.types.app_data_stores import AppCategories
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleCategoriesRequest(Request):
    """List the categories of Google Play.

    Free of charge. Rows: AppCategories.

    Source: https://docs.dataforseo.com/v3/app_data/google/categories/
    """


GOOGLE_CATEGORIES: Endpoint[AppCategories, AppCategories] = Endpoint(
    method="GET",
    path="/v3/app_data/google/categories",
    operation="google_categories",
    kind="reference",
    request=GoogleCategoriesRequest,
    result=AppCategories,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
