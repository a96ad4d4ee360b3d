# From spec/serp/seznam/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/seznam/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class SeznamLanguagesRequest(Request):
    """List the languages of Seznam.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/seznam/languages/
    """


SEZNAM_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/seznam/languages",
    operation="seznam_languages",
    kind="reference",
    request=SeznamLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
