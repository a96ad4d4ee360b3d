# From spec/dataforseo_labs/google/categories_for_keywords/languages.yaml by `make generate`; do not edit.
"""GET /v3/dataforseo_labs/google/categories_for_keywords/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "google_categories_for_keywords_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/dataforseo_labs/google/categories_for_keywords/languages",
    operation="google_categories_for_keywords_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/categories_for_keywords/languages/",
)


def google_categories_for_keywords_languages() -> Call[Language, Language]:
    """List the languages of categories_for_keywords.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/categories_for_keywords/languages/
    """
    return Call(ENDPOINT, [])
