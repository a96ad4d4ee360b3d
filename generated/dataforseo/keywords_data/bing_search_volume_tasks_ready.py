# From spec/keywords_data/bing/search_volume/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/search_volume/tasks_ready"""

from dataforseo.types.keywords_data_bing import ReadyBingTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class BingSearchVolumeTasksReadyRequest(Request):
    """List the finished Bing search volume tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyBingTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/search_volume/tasks_ready/
    """


ENDPOINT: Endpoint[ReadyBingTask, ReadyBingTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/search_volume/tasks_ready",
    operation="bing_search_volume_tasks_ready",
    kind="tasks_ready",
    request=BingSearchVolumeTasksReadyRequest,
    result=ReadyBingTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
