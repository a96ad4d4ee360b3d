# From spec/content_analysis/languages.yaml by `make generate`; do not edit.
"""GET /v3/content_analysis/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LanguagesRequest(Request):
    """List the languages of Content Analysis.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/content_analysis/languages/
    """


LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/content_analysis/languages",
    operation="languages",
    kind="reference",
    request=LanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
