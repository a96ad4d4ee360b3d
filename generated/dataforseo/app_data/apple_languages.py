# From spec/app_data/apple/languages.yaml by `make generate`; do not edit.
"""GET /v3/app_data/apple/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AppleLanguagesRequest(Request):
    """List the languages of the App Store in App Data.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/app_data/apple/languages/
    """


APPLE_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/languages",
    operation="apple_languages",
    kind="reference",
    request=AppleLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
