# From spec/business_data/tripadvisor/search/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/search/tasks_ready"""

from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class TripadvisorSearchTasksReadyRequest(Request):
    """List the finished Tripadvisor search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/search/tasks_ready/
    """


ENDPOINT: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/business_data/tripadvisor/search/tasks_ready",
    operation="tripadvisor_search_tasks_ready",
    kind="tasks_ready",
    request=TripadvisorSearchTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
