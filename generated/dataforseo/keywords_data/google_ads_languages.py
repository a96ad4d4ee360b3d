# From spec/keywords_data/google_ads/languages.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAdsLanguagesRequest(Request):
    """List the languages of Google Ads.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/languages/
    """


GOOGLE_ADS_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/languages",
    operation="google_ads_languages",
    kind="reference",
    request=GoogleAdsLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
