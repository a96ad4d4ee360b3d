# From spec/serp/google/dataset_info/tasks_fixed.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/dataset_info/tasks_fixed"""

from dataforseo.types.ready_tasks import FixedSerpTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleDatasetInfoTasksFixedRequest(Request):
    """List the Google dataset tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_info/tasks_fixed/
    """


ENDPOINT: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/dataset_info/tasks_fixed",
    operation="google_dataset_info_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleDatasetInfoTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
