# From spec/app_data/google/categories.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/categories"""

from dataforseo.types.app_data_stores import AppCategories
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "google_categories"]


ENDPOINT: Endpoint[AppCategories, AppCategories] = Endpoint(
    method="GET",
    path="/v3/app_data/google/categories",
    operation="google_categories",
    kind="reference",
    request=Request,
    result=AppCategories,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/app_data/google/categories/",
)


def google_categories() -> Call[AppCategories, AppCategories]:
    """List the categories of Google Play.

    Free of charge. Rows: AppCategories.

    Source: https://docs.dataforseo.com/v3/app_data/google/categories/
    """
    return Call(ENDPOINT, [])
