# From spec/keywords_data/google_ads/status.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/status"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GoogleAdsStatusRequest(Request):
    """Say whether Google has published the figures of the last month.

    Free of charge. Rows: GoogleAdsStatusResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/status/
    """


class GoogleAdsStatusResult(Model):
    """How recent Google's figures are."""

    actual_data: bool | None = None
    """Whether Google has published the figures of the last month; it usually does so in the middle of a month.
    """
    date_update: str | None = None
    """Day of the last update, as `yyyy-mm-dd`."""
    last_year_in_monthly_searches: Int | None = None
    """Year of the latest month with a search volume."""
    last_month_in_monthly_searches: Int | None = None
    """Latest month with a search volume, 1 to 12."""


GOOGLE_ADS_STATUS: Endpoint[GoogleAdsStatusResult, GoogleAdsStatusResult] = Endpoint(
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
