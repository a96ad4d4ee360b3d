# From spec/serp/google/ai_mode/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ai_mode/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAiModeLanguagesRequest(Request):
    """List the languages of Google AI Mode.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/languages/
    """


GOOGLE_AI_MODE_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/languages",
    operation="google_ai_mode_languages",
    kind="reference",
    request=GoogleAiModeLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
