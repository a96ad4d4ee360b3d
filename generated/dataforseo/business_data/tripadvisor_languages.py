# From spec/business_data/tripadvisor/languages.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "tripadvisor_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/languages",
    operation="tripadvisor_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/business_data/tripadvisor/languages/",
)


def tripadvisor_languages() -> Call[Language, Language]:
    """List the languages of Tripadvisor in Business Data.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/languages/
    """
    return Call(ENDPOINT, [])
