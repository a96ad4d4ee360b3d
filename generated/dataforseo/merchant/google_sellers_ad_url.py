# From spec/merchant/google/sellers/ad_url.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/sellers/ad_url/{shop_ad_aclk}"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleSellersAdUrlRequest(Request):
    """Give the full address that an ad of Google Shopping leads to.

    Args:
        shop_ad_aclk: Identifier of the ad, from a result of google_sellers or google_products.

    Free of charge. Rows: GoogleSellersAdUrlResult.

    Source: https://docs.dataforseo.com/v3/merchant/google/sellers/ad_url/
    """

    shop_ad_aclk: str


class GoogleSellersAdUrlResult(Model):
    """The address behind an ad of Google Shopping."""

    ad_aclk: str | None = None
    """Click identifier of the ad that was asked about."""
    ad_url: str | None = None
    """Full address that the ad leads to."""
    ad_url_redirects: List[str] | None = None
    """Addresses on the way there, ten at most."""


GOOGLE_SELLERS_AD_URL: Endpoint[GoogleSellersAdUrlResult, GoogleSellersAdUrlResult] = Endpoint(
    method="GET",
    path="/v3/merchant/google/sellers/ad_url/{shop_ad_aclk}",
    operation="google_sellers_ad_url",
    kind="reference",
    request=GoogleSellersAdUrlRequest,
    result=GoogleSellersAdUrlResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
