# From spec/domain_analytics/technologies/languages.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TechnologiesLanguagesRequest(Request):
    """List the languages of technologies.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/languages/
    """


TECHNOLOGIES_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/languages",
    operation="technologies_languages",
    kind="reference",
    request=TechnologiesLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
