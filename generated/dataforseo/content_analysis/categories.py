# From spec/content_analysis/categories.yaml by `make generate`; do not edit.
"""GET /v3/content_analysis/categories"""

from dataforseo.types.reference_lists import Category
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class CategoriesRequest(Request):
    """List the categories of Content Analysis.

    Free of charge. Rows: Category.

    Source: https://docs.dataforseo.com/v3/content_analysis/categories/
    """


CATEGORIES: Endpoint[Category, Category] = Endpoint(
    method="GET",
    path="/v3/content_analysis/categories",
    operation="categories",
    kind="reference",
    request=CategoriesRequest,
    result=Category,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
