# From spec/domain_analytics/technologies/languages.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "technologies_languages"]


ENDPOINT: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/languages",
    operation="technologies_languages",
    kind="reference",
    request=Request,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/languages/",
)


def technologies_languages() -> Call[Language, Language]:
    """List the languages of technologies.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/languages/
    """
    return Call(ENDPOINT, [])
