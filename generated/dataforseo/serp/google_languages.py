# From spec/serp/google/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "google_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/google/languages",
    operation="google_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/serp/google/languages/",
)


def google_languages() -> Call[Language, Language]:
    """List the languages of Google.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/google/languages/
    """
    return Call(ENDPOINT, [])
