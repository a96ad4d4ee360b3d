# From spec/on_page/lighthouse/languages.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LighthouseLanguagesRequest(Request):
    """List the languages of lighthouse.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/languages/
    """


LIGHTHOUSE_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/languages",
    operation="lighthouse_languages",
    kind="reference",
    request=LighthouseLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
