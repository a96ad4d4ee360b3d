# From spec/serp/yahoo/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/yahoo/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class YahooLanguagesRequest(Request):
    """List the languages of Yahoo.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/yahoo/languages/
    """


YAHOO_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/yahoo/languages",
    operation="yahoo_languages",
    kind="reference",
    request=YahooLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
