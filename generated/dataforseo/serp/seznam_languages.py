# From spec/serp/seznam/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/seznam/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "seznam_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/languages",
    operation="seznam_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/serp/seznam/languages/",
)


def seznam_languages() -> Call[Language, Language]:
    """List the languages of Seznam.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/seznam/languages/
    """
    return Call(ENDPOINT, [])
