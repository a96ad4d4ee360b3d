# From spec/app_data/apple/languages.yaml by `make generate`; do not edit.
"""GET /v3/app_data/apple/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "apple_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/app_data/apple/languages",
    operation="apple_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/app_data/apple/languages/",
)


def apple_languages() -> Call[Language, Language]:
    """List the languages of the App Store in App Data.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/app_data/apple/languages/
    """
    return Call(ENDPOINT, [])
