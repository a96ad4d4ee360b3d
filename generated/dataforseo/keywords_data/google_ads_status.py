# From spec/keywords_data/google_ads/status.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/status"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request


class GoogleAdsStatusRequest(Request):
    """Say whether Google has published the figures of the last month.

    Free of charge. Rows: GoogleAdsStatusResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/status/
    """


@model
class GoogleAdsStatusResult(Model):
    actual_data: bool | None = None
    date_update: str | None = None
    last_year_in_monthly_searches: Integer | None = None
    last_month_in_monthly_searches: Integer | None = None


ENDPOINT: Endpoint[GoogleAdsStatusResult, GoogleAdsStatusResult] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/status",
    operation="google_ads_status",
    kind="reference",
    request=GoogleAdsStatusRequest,
    result=GoogleAdsStatusResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
