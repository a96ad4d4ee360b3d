# From spec/keywords_data/google_ads/keywords_for_site/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/keywords_for_site/tasks_ready"""

from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleAdsKeywordsForSiteTasksReadyRequest(Request):
    """List the finished Google Ads keywords-for-site tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_site/tasks_ready/
    """


ENDPOINT: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/keywords_for_site/tasks_ready",
    operation="google_ads_keywords_for_site_tasks_ready",
    kind="tasks_ready",
    request=GoogleAdsKeywordsForSiteTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
