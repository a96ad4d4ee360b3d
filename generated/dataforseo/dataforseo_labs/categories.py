# From spec/dataforseo_labs/categories.yaml by `make generate`; do not edit.
"""GET /v3/dataforseo_labs/categories"""

from dataforseo.types.reference_lists import Category
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class CategoriesRequest(Request):
    """List the categories of DataForSEO Labs.

    Free of charge. Rows: Category.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/categories_list/
    """


CATEGORIES: Endpoint[Category, Category] = Endpoint(
    method="GET",
    path="/v3/dataforseo_labs/categories",
    operation="categories",
    kind="reference",
    request=CategoriesRequest,
    result=Category,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
