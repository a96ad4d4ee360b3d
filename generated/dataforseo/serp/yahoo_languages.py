# From spec/serp/yahoo/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/yahoo/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "yahoo_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/yahoo/languages",
    operation="yahoo_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/serp/yahoo/languages/",
)


def yahoo_languages() -> Call[Language, Language]:
    """List the languages of Yahoo.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/languages/
    """
    return Call(ENDPOINT, [])
