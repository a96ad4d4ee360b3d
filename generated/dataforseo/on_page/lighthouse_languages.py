# From spec/on_page/lighthouse/languages.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "lighthouse_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/languages",
    operation="lighthouse_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/on_page/lighthouse/languages/",
)


def lighthouse_languages() -> Call[Language, Language]:
    """List the languages of lighthouse.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/languages/
    """
    return Call(ENDPOINT, [])
