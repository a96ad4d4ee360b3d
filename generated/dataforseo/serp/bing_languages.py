# From spec/serp/bing/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/bing/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BingLanguagesRequest(Request):
    """List the languages of Bing.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/bing/languages/
    """


BING_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/bing/languages",
    operation="bing_languages",
    kind="reference",
    request=BingLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
