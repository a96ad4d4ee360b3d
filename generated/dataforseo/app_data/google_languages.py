# From spec/app_data/google/languages.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleLanguagesRequest(Request):
    """List the languages of Google in App Data.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/app_data/google/languages/
    """


GOOGLE_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/app_data/google/languages",
    operation="google_languages",
    kind="reference",
    request=GoogleLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
