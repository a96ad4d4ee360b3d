# From spec/serp/google/ai_mode/tasks_ready.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ai_mode/tasks_ready"""

from dataforseo.types.ready_tasks import ReadySerpTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleAiModeTasksReadyRequest(Request):
    """List the finished Google AI Mode tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/tasks_ready/
    """


ENDPOINT: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/ai_mode/tasks_ready",
    operation="google_ai_mode_tasks_ready",
    kind="tasks_ready",
    request=GoogleAiModeTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
