# From spec/serp/baidu/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/baidu/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BaiduLanguagesRequest(Request):
    """List the languages of Baidu.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/baidu/languages/
    """


BAIDU_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/baidu/languages",
    operation="baidu_languages",
    kind="reference",
    request=BaiduLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
