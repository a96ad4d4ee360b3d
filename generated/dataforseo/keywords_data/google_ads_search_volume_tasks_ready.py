# From spec/keywords_data/google_ads/search_volume/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/search_volume/tasks_ready"""

from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleAdsSearchVolumeTasksReadyRequest(Request):
    """List the finished Google Ads search volume tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/search_volume/tasks_ready/
    """


ENDPOINT: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/search_volume/tasks_ready",
    operation="google_ads_search_volume_tasks_ready",
    kind="tasks_ready",
    request=GoogleAdsSearchVolumeTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
