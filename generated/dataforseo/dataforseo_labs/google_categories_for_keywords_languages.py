# From spec/dataforseo_labs/google/categories_for_keywords/languages.yaml by `make generate`; do not edit.
"""GET /v3/dataforseo_labs/google/categories_for_keywords/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleCategoriesForKeywordsLanguagesRequest(Request):
    """List the languages of categories_for_keywords.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/categories_for_keywords/languages/
    """


GOOGLE_CATEGORIES_FOR_KEYWORDS_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/dataforseo_labs/google/categories_for_keywords/languages",
    operation="google_categories_for_keywords_languages",
    kind="reference",
    request=GoogleCategoriesForKeywordsLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
