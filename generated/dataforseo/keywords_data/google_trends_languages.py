# From spec/keywords_data/google_trends/languages.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_trends/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleTrendsLanguagesRequest(Request):
    """List the languages of Google Trends.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/languages/
    """


GOOGLE_TRENDS_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/languages",
    operation="google_trends_languages",
    kind="reference",
    request=GoogleTrendsLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
