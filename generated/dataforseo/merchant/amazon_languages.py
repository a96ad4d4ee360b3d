# From spec/merchant/amazon/languages.yaml by `make generate`; do not edit.
"""GET /v3/merchant/amazon/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AmazonLanguagesRequest(Request):
    """List the languages of Amazon in Merchant.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/languages/
    """


AMAZON_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/merchant/amazon/languages",
    operation="amazon_languages",
    kind="reference",
    request=AmazonLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
