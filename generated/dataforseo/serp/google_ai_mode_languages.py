# From spec/serp/google/ai_mode/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ai_mode/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "google_ai_mode_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/languages",
    operation="google_ai_mode_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/serp/google/ai_mode/languages/",
)


def google_ai_mode_languages() -> Call[Language, Language]:
    """List the languages of Google AI Mode.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/languages/
    """
    return Call(ENDPOINT, [])
