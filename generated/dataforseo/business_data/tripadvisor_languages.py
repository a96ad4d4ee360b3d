# From spec/business_data/tripadvisor/languages.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TripadvisorLanguagesRequest(Request):
    """List the languages of Tripadvisor in Business Data.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/languages/
    """


TRIPADVISOR_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/languages",
    operation="tripadvisor_languages",
    kind="reference",
    request=TripadvisorLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
