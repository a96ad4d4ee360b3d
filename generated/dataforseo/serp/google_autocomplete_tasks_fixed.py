# From spec/serp/google/autocomplete/tasks_fixed.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/autocomplete/tasks_fixed"""

from dataforseo.types.ready_tasks import FixedSerpTask
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import Request


class GoogleAutocompleteTasksFixedRequest(Request):
    """List the Google autocomplete tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/tasks_fixed/
    """


ENDPOINT: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/autocomplete/tasks_fixed",
    operation="google_autocomplete_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleAutocompleteTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
