# From spec/keywords_data/google_trends/categories.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_trends/categories"""

from dataforseo.types.reference_lists import Category
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleTrendsCategoriesRequest(Request):
    """List the categories of Google Trends.

    Free of charge. Rows: Category.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/categories/
    """


GOOGLE_TRENDS_CATEGORIES: Endpoint[Category, Category] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/categories",
    operation="google_trends_categories",
    kind="reference",
    request=GoogleTrendsCategoriesRequest,
    result=Category,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
